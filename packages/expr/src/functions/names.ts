/** Every function by id, with its Chinese names; the first one is printed. */
const NAMES = {
  sum: ['求和', '合计'],
  count: ['计数', '个数'],
  avg: ['平均'],
  min: ['最小'],
  max: ['最大'],
  any: ['任一'],
  all: ['全部'],
  known: ['已知'],
  nth: ['第几'],
  round: ['四舍五入'],
  floor: ['向下取整'],
  ceil: ['向上取整'],
  abs: ['绝对值'],
  mod: ['取余'],
  coalesce: ['取首个'],
  is_blank: ['为空'],
  has: ['选了'],
  count_selected: ['选了几项'],
  count_true: ['成立几项'],
  in_group: ['在组'],
  length: ['长度'],
  starts_with: ['开头是'],
  contains: ['包含'],
  ends_with: ['结尾是'],
  concat: ['连接'],
  substr: ['截取'],
  today: ['今天', '本日'],
  date: ['日期'],
  year: ['年'],
  month: ['月'],
  add_days: ['加天'],
  add_months: ['加月'],
  years_between: ['相差年'],
  days_between: ['相差天'],
  workdays_between: ['相差工作日'],
  age: ['年龄', '周岁'],
  row_number: ['行号'],
  label: ['选项名'],
  indicator: ['指标值'],
  previous: ['上一轮'],
  lookup: ['查找'],
  tier: ['分档'],
  prior: ['上期'],
  growth: ['增长'],
  streak: ['连续'],
  met: ['达标'],
  rank: ['排名'],
  entered: ['新进'],
  left: ['退出'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type FunctionId = keyof typeof NAMES

const BY_NAME = new Map<string, FunctionId>(
  Object.entries(NAMES).flatMap(([id, chinese]) =>
    [id, ...chinese].map((name) => [name, id as FunctionId] as const),
  ),
)

/** The function called `name`, in English or Chinese. */
export function functionNamed(name: string): FunctionId | undefined {
  return BY_NAME.get(name) ?? BY_NAME.get(name.toLowerCase())
}

/** The name of a function in the chosen form; an unknown one stays as it was typed. */
export function functionName(name: string, as: 'id' | 'label'): string {
  const id = functionNamed(name)
  if (id === undefined) return name
  return as === 'id' ? id : NAMES[id][0]
}

/** Every name a function may be called by, for suggestions. */
export function functionNames(): Iterable<string> {
  return BY_NAME.keys()
}
