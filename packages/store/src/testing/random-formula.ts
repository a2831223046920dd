/** Random formulas over visits and their items, as text: most of them check, and most of those can be planned. */
import type { Chance } from './chance.ts'

/** Which rows a part stands in: one visit, or one item of a visit. */
type Level = 'visit' | 'item'

/** A formula of aggregates with arithmetic around them. */
export function randomFormula(chance: Chance): string {
  return outer(chance, 2)
}

function outer(chance: Chance, depth: number): string {
  if (depth === 0 || chance.happens(0.4)) return aggregate(chance)
  const inner = (): string => outer(chance, depth - 1)
  return chance.one([
    () => `(${inner()} ${chance.one(['+', '-', '*', '/'])} ${inner()})`,
    () => `round(${inner()} / ${inner()}, ${chance.whole(4)})`,
    () => `coalesce(${inner()}, ${literal(chance)})`,
    () => `if(${inner()} ${comparison(chance)} ${literal(chance)}, ${inner()}, ${inner()})`,
    () => `(${inner()} ${comparison(chance)} ${inner()})`,
    () => `min(${inner()}, ${literal(chance)})`,
  ])()
}

function aggregate(chance: Chance): string {
  const level: Level = chance.happens(0.7) ? 'visit' : 'item'
  const rows = rowsOf(chance, level)
  const number = (): string =>
    chance.happens(0.4) ? `.${chance.one(NUMBERS[level])}` : `.(${numeric(chance, level, 2)})`
  return chance.one([
    () => `sum(${rows}${number()})`,
    () => `sum(${rows}${number()})`,
    () => `avg(${rows}${number()})`,
    () => `count(${rows})`,
    () => `count(${rows}.${chance.one([...NUMBERS[level], ...FLAGS[level]])})`,
    () => `${chance.one(['min', 'max'])}(${rows}${number()})`,
    () => `${chance.one(['min', 'max'])}(visit[${condition(chance, 'visit', 2)}].visited)`,
    () => `any(${rows})`,
    () => `${chance.one(['any', 'all'])}(${rows}.(${condition(chance, level, 2)}))`,
  ])()
}

/** Half of the formulas share one condition among their aggregates, so that it is asked once. */
function rowsOf(chance: Chance, level: Level): string {
  const during = chance.happens(0.15) ? '[visited in 期]' : ''
  const filter = chance.happens(0.75) ? `[${condition(chance, 'visit', 2)}]` : ''
  if (level === 'visit') return `visit${during}${filter}`
  const inner = chance.happens(0.6) ? `[${condition(chance, 'item', 2)}]` : ''
  return `visit${during}${filter}.items${inner}`
}

const NUMBERS = {
  visit: ['minutes', 'cost', 'sales', 'share', 'huge'],
  item: ['quantity', 'price', 'cost', 'minutes'],
} as const
const FLAGS = { visit: ['done'], item: ['fits', 'done'] } as const

function numeric(chance: Chance, level: Level, depth: number): string {
  if (depth === 0 || chance.happens(0.35)) return leaf(chance, level)
  const inner = (): string => numeric(chance, level, depth - 1)
  return chance.one([
    () => `(${inner()} ${chance.one(['+', '-', '*'])} ${inner()})`,
    () => `(${inner()} ${chance.one(['+', '-', '*'])} ${inner()})`,
    () => `-${inner()}`,
    () => `if(${condition(chance, level, depth - 1)}, ${inner()}, ${inner()})`,
    () => `coalesce(${inner()}, ${inner()})`,
    () => `round(${inner()} * ${inner()}, ${chance.whole(3)})`,
    () => `${chance.one(['year', 'month'])}(visited)`,
  ])()
}

function leaf(chance: Chance, level: Level): string {
  return chance.one([
    () => chance.one(NUMBERS[level]),
    () => chance.one(NUMBERS[level]),
    () => literal(chance),
    () => chance.one(['参数.rate', '参数.line["sent"]', '参数.line["draft"]', 'limit']),
  ])()
}

function literal(chance: Chance): string {
  return chance.one([
    () => String(chance.whole(40)),
    () => `${chance.whole(2000)}.${chance.whole(10)}${1 + chance.whole(9)}`,
    () => `${chance.whole(9) + 1}万元`,
    () => `${chance.whole(900)}元`,
    () => `${chance.whole(100)}%`,
  ])()
}

function condition(chance: Chance, level: Level, depth: number): string {
  if (depth === 0 || chance.happens(0.3)) return test(chance, level)
  const inner = (): string => condition(chance, level, depth - 1)
  return chance.one([
    () => `(${inner()} and ${inner()})`,
    () => `(${inner()} or ${inner()})`,
    () => `not (${inner()})`,
    () =>
      `(${numeric(chance, level, depth - 1)} ${comparison(chance)} ${numeric(chance, level, depth - 1)})`,
    () => `if(${inner()}, ${inner()}, ${inner()})`,
  ])()
}

function test(chance: Chance, level: Level): string {
  const own = level === 'item' ? ['fits', 'kind = "sent"', 'kind != state', 'quantity in 2..9'] : []
  return chance.one([
    ...own,
    ...own,
    `${chance.one(NUMBERS[level])} ${comparison(chance)} ${literal(chance)}`,
    `${chance.one(NUMBERS[level])} in ${chance.whole(20)}..${20 + chance.whole(100)}`,
    'done',
    'done = false',
    `state = "${chance.one(['draft', 'sent', 'checked'])}"`,
    'state in ["sent", "checked"]',
    'state not in ["draft", which]',
    'state = which',
    `is_blank(${chance.one(['state', 'cost', 'visited', 'kinds'])})`,
    'cost != null',
    `has(kinds, "${chance.one(['draft', 'sent'])}")`,
    'state in kinds',
    'visit in 组.poor',
    'in_group(组.poor)',
    'visited > "2024-06-15"',
    'visited >= since',
    'visited <= today()',
    'visited = "2024-03"',
    'visited >= "2024"',
    'visited in ["2024-03", reported]',
    'reported in ["2024-01", "2024-05"]',
    'visited = reported',
    'visited in 期',
    'visited < 期末',
    'reported in 期',
    'note = "好"',
    `month(visited) ${comparison(chance)} ${1 + chance.whole(12)}`,
  ])
}

function comparison(chance: Chance): string {
  return chance.one(['=', '!=', '<', '<=', '>', '>='])
}
