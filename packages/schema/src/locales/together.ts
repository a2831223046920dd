import type { Locale } from '../text.ts'

/** What several issues of one code say as one, `{count}` of them, and what is left to say of each. */
interface Together {
  readonly all: string
  readonly each: string
}

/** Codes that come in numbers and say the same each time; all others are told one by one. */
export const together: Readonly<Record<string, { readonly [L in Locale]: Together }>> = {
  'policy.ratio_unnamed': {
    'zh-CN': {
      all: '{count} 个比率没有写明哪个数除以哪个数，算不出来。请逐个指定分子和分母。',
      each: '{title}',
    },
    en: {
      all: 'Nothing says of {count} ratios which number is divided by which, so they cannot be worked out. Name both of each.',
      each: '{title}',
    },
  },
  'policy.undecided': {
    'zh-CN': {
      all: '文件没有给出 {count} 处的数值，要由县里定。',
      each: '{title}[（{about}）][，{when:time}]',
    },
    en: {
      all: 'The document prints no value in {count} places; the county must decide.',
      each: '{title}[ ({about})][, {when:time}]',
    },
  },
  'policy.duration_open': {
    'zh-CN': { all: '{count} 处没有写期限有多长，要由县里定。', each: '{title}[：{waits:noun}]' },
    en: {
      all: 'Nothing says how long {count} steps last; the county must decide.',
      each: '{title}[: {waits:noun}]',
    },
  },
  'policy.duty_without_period': {
    'zh-CN': {
      all: '{count} 项日常工作没有写多久一次。请定下周期。',
      each: '{title}[（{actor}）]',
    },
    en: {
      all: 'Nothing says how often {count} duties fall due. Decide the periods.',
      each: '{title}[ ({actor})]',
    },
  },
  'policy.list_not_spelled': {
    'zh-CN': {
      all: '{count} 份清单列出的项数与说的不符。请补齐或改正项数。',
      each: '{title}：说有 {declared} 项，列出 {spelled} 项',
    },
    en: {
      all: '{count} lists do not spell out as many items as they say. Complete them or correct the counts.',
      each: '{title}: {declared} said, {spelled} listed',
    },
  },
  'policy.unit_missing': {
    'zh-CN': { all: '{count} 个数没有单位。请写明单位。', each: '{title}：{value}' },
    en: { all: '{count} numbers have no unit. Name them.', each: '{title}: {value}' },
  },
}
