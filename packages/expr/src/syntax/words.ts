/** Words with a meaning of their own unless written in backquotes. */

export type Keyword =
  | 'or'
  | 'and'
  | 'not'
  | 'in'
  | 'true'
  | 'false'
  | 'blank'
  | 'if'
  | 'then'
  | 'else'

const KEYWORDS: ReadonlyMap<string, Keyword> = new Map<string, Keyword>(
  Object.entries({
    or: 'or',
    或: 'or',
    或者: 'or',
    and: 'and',
    且: 'and',
    并且: 'and',
    not: 'not',
    非: 'not',
    in: 'in',
    true: 'true',
    是: 'true',
    false: 'false',
    否: 'false',
    null: 'blank',
    空: 'blank',
    if: 'if',
    如果: 'if',
    则: 'then',
    否则: 'else',
  } as const),
)

/** Words that may follow an operand without a space: `16且`, `则1否则0`. */
const GLUED = ['并且', '或者', '否则', '且', '或', '则'] as const
const GLUED_FIRST: ReadonlySet<number> = new Set(GLUED.map((word) => word.charCodeAt(0)))

/** The keyword `word` is, upper case included (AND), or undefined. */
export function keywordOf(word: string): Keyword | undefined {
  if (word.length > 5) return undefined
  const first = word.charCodeAt(0)
  return KEYWORDS.get(first >= 65 && first <= 90 ? word.toLowerCase() : word)
}

/** The keyword that `word` starts with, when more follows it. */
export function gluedKeyword(word: string): string | undefined {
  const glued = GLUED_FIRST.has(word.charCodeAt(0))
    ? GLUED.find((each) => word.startsWith(each) && word.length > each.length)
    : undefined
  return glued === undefined || keywordOf(word) !== undefined ? undefined : glued
}

/** Where in an identifier an operator word starts that can only be an operator; -1 if nowhere. */
export function gluedAt(word: string, afterNumber: boolean): number {
  const otherwise = word.indexOf('否则', 1)
  if (!afterNumber) return otherwise
  const found = GLUED.map((glued) => word.indexOf(glued)).filter((index) => index >= 0)
  return found.length === 0 ? -1 : Math.min(...found)
}

/** What people write for an operator, and what it is; the longer of two that begin alike first. */
const SPOKEN: ReadonlyMap<string, string> = new Map([
  ['大于等于', '>='],
  ['大于或等于', '>='],
  ['小于等于', '<='],
  ['小于或等于', '<='],
  ['不等于', '!='],
  ['不大于', '<='],
  ['不高于', '<='],
  ['不超过', '<='],
  ['不多于', '<='],
  ['不小于', '>='],
  ['不低于', '>='],
  ['不少于', '>='],
  ['不属于', 'not in'],
  ['不为空', '!= 空'],
  ['为空', '= 空'],
  ['大于', '>'],
  ['高于', '>'],
  ['超过', '>'],
  ['小于', '<'],
  ['低于', '<'],
  ['等于', '='],
  ['属于', 'in'],
  ['以及', '且'],
  ['加上', '+'],
  ['减去', '-'],
  ['乘以', '*'],
  ['除以', '/'],
  ['is', '='],
  ['then', '则'],
  ['else', '否则'],
])

/** The operator somebody meant who wrote `word`. */
export function spokenOperator(word: string): string | undefined {
  return SPOKEN.get(word)
}

/** `户主年龄大于60` in three: what stands before an operator in words, the operator, what stands after. */
export function aroundSpoken(text: string): readonly [string, string, string] | null {
  for (const [word, operator] of SPOKEN) {
    const at = word < '一' ? -1 : text.indexOf(word, 1)
    if (at > 0) return [text.slice(0, at), operator, text.slice(at + word.length)]
  }
  return null
}

/** Name spaces: `参数.x`, also in English. */
export const SPACES: Readonly<Record<string, 'parameter' | 'group' | 'indicator' | 'checklist'>> = {
  参数: 'parameter',
  param: 'parameter',
  parameter: 'parameter',
  组: 'group',
  group: 'group',
  指标: 'indicator',
  indicator: 'indicator',
  清单: 'checklist',
  checklist: 'checklist',
}

/** Values given by the use site. */
export const AMBIENT: Readonly<Record<string, 'today' | 'period' | 'period_from' | 'period_to'>> = {
  本日: 'today',
  期: 'period',
  期初: 'period_from',
  期末: 'period_to',
}

/** True when `name` must be in backquotes to be read as a name. */
export function isReserved(name: string): boolean {
  return (
    keywordOf(name) !== undefined ||
    gluedKeyword(name) !== undefined ||
    gluedAt(name, false) >= 0 ||
    name.startsWith('如果') ||
    Object.hasOwn(SPACES, name) ||
    Object.hasOwn(AMBIENT, name)
  )
}
