const zhCN = {
  of: '的',
  within: '·',
  and: '、',
  none: '空',
  quoted: (text: string) => `「${text}」`,
  cited: (quote: string, place: string) => `${quote}（${place}）`,
  renamed: (subject: string, from: string, to: string) =>
    `「${subject}」的编号由 ${from} 改为 ${to}，已有的数据照旧`,
  merged: (subject: string, from: string, to: string) =>
    `「${subject}」的${from}并入「${to}」，已有的数据照此改记`,
  retired: (subject: string) => `停用「${subject}」，已有的数据不再保留`,
  split: (subject: string, into: string) => `「${subject}」分为${into}`,
  moved: (subject: string, to: string) => `「${subject}」移到「${to}」，已有的数据随之移动`,
  retyped: (subject: string, kind: string) => `「${subject}」改为${kind}，已有的数据照此改记`,
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
  quoted: (text) => `“${text}”`,
  cited: (quote, place) => `${quote} (${place})`,
  renamed: (subject, from, to) =>
    `The id of “${subject}” is now ${to} instead of ${from}; data already there stays`,
  merged: (subject, from, to) => `${from} of “${subject}” become “${to}”, data already there too`,
  retired: (subject) => `“${subject}” is retired, and data already there with it`,
  split: (subject, into) => `“${subject}” is divided into ${into}`,
  moved: (subject, to) => `“${subject}” moves to “${to}”, data already there with it`,
  retyped: (subject, kind) => `“${subject}” is now of the kind ${kind}, data already there too`,
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
