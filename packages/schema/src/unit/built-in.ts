/** A unit every county has: its dimension, its size in that dimension, and the ways documents write it. */
export interface BuiltInUnit {
  readonly id: string
  readonly dims: Readonly<Record<string, number>>
  readonly factor: number
  /** Written forms, the first one for display. */
  readonly written: readonly string[]
}

/** Counts convert only within their own thing: 户 and 人 never, 人次 is not 人; 只, 头 and 口 count livestock alike. */
export const builtInUnits: readonly BuiltInUnit[] = [
  count('person', '人', ['名', '口人', '人口']),
  count('visit', '人次', []),
  count('household', '户', []),
  count('head', '头', ['只', '口', '匹', '头只']),
  count('piece', '个', []),
  count('village', '村', ['个村', '行政村']),
  count('hamlet', '屯', ['个屯', '自然屯']),
  count('place', '处', []),
  count('flat', '套', []),
  count('seat', '座', []),
  count('school', '所', []),
  count('house', '家', []),
  count('item', '项', []),
  count('stretch', '条', []),
  count('time', '次', []),
  count('team', '支', []),
  count('machine', '台', []),
  count('branch', '间', []),
  count('bed', '张', []),
  count('copy', '份', []),
  count('session', '期', []),
  count('score', '分', []),
  unit('yuan', { 元: 1 }, 1, ['元']),
  unit('wan_yuan', { 元: 1 }, 1e4, ['万元']),
  unit('yi_yuan', { 元: 1 }, 1e8, ['亿元']),
  unit('mu', { 亩: 1 }, 1, ['亩']),
  unit('hectare', { 亩: 1 }, 15, ['公顷']),
  unit('square_metre', { 平方米: 1 }, 1, ['平方米', '㎡']),
  unit('cubic_metre', { 立方米: 1 }, 1, ['立方米', '方']),
  unit('metre', { 米: 1 }, 1, ['米']),
  unit('kilometre', { 米: 1 }, 1000, ['千米', '公里']),
  unit('kilogram', { 千克: 1 }, 1, ['千克', '公斤']),
  unit('jin', { 千克: 1 }, 0.5, ['斤']),
  unit('tonne', { 千克: 1 }, 1000, ['吨']),
  unit('kilowatt', { 千瓦: 1 }, 1, ['千瓦']),
  unit('day', { 日: 1 }, 1, ['天', '日']),
  unit('working_day', { 工作日: 1 }, 1, ['工作日', '个工作日']),
  unit('week', { 日: 1 }, 7, ['周']),
  unit('month', { 月: 1 }, 1, ['月', '个月']),
  unit('quarter', { 月: 1 }, 3, ['季', '季度']),
  unit('year', { 年: 1 }, 1, ['年']),
  unit('hour', { 小时: 1 }, 1, ['小时', '课时', '学时']),
  unit('percent', {}, 0.01, ['%', '百分比']),
  unit('percentage_point', { 百分点: 1 }, 1, ['百分点', '个百分点']),
  unit('permille', {}, 0.001, ['‰']),
  unit('per_100k', {}, 1e-5, ['/10万']),
]

function count(id: string, name: string, aliases: readonly string[]): BuiltInUnit {
  return unit(id, { [name]: 1 }, 1, [name, ...aliases])
}

function unit(
  id: string,
  dims: BuiltInUnit['dims'],
  factor: number,
  written: readonly string[],
): BuiltInUnit {
  return { id, dims, factor, written }
}
