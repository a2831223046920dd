const zhCN = {
  of: '的',
  within: '·',
  and: '、',
  none: '空',
  yes: '是',
  no: '否',
  nth: (place: number) => `第${place}项`,
  added: (subject: string, value: string) =>
    `新增「${subject}」${value === '' ? '' : `：${value}`}`,
  removed: (subject: string, value: string) =>
    `停用「${subject}」${value === '' ? '' : `（原为${value}）`}`,
  changed: (subject: string, before: string, after: string) => `${subject}：${before} → ${after}`,
  amount: (subject: string, { before, after, unit }: Amount) =>
    `${subject} ${before} → ${after}${unit === '' ? '' : ` ${unit}`}`,
} as const

interface Amount {
  readonly before: string
  readonly after: string
  readonly unit: string
}

type Words = {
  readonly [K in keyof typeof zhCN]: (typeof zhCN)[K] extends string ? string : (typeof zhCN)[K]
}

const en: Words = {
  of: ': ',
  within: ' · ',
  and: ', ',
  none: 'blank',
  yes: 'yes',
  no: 'no',
  nth: (place) => `no. ${place}`,
  added: (subject, value) => `Added “${subject}”${value === '' ? '' : `: ${value}`}`,
  removed: (subject, value) => `Retired “${subject}”${value === '' ? '' : ` (was ${value})`}`,
  changed: (subject, before, after) => `${subject}: ${before} → ${after}`,
  amount: (subject, { before, after, unit }) =>
    `${subject} ${before} → ${after}${unit === '' ? '' : ` ${unit}`}`,
}

export const changeWords = { 'zh-CN': zhCN as Words, en } as const
