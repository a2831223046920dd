import type { ResolvedConfig } from '../county.ts'
import type { Issue } from '../problem.ts'
import type { Quantity } from '../quantity.ts'
import { textIn } from '../text.ts'
import { sameDimension, unitLabel, unitResolver } from '../unit/unit-resolver.ts'
import { aboutOf, type Fact } from './fact.ts'

/** One thing with two values; numbers without a unit, with an unknown one, or with one of another dimension. */
export function checkValues(facts: readonly Fact[], config: ResolvedConfig): readonly Issue[] {
  return [...twoValues(facts, config), ...facts.flatMap((fact) => checkUnit(fact, config))]
}

function twoValues(facts: readonly Fact[], config: ResolvedConfig): readonly Issue[] {
  const groups = Map.groupBy(
    facts.filter(({ interval }) => interval !== null),
    (fact) => `${fact.subject}${JSON.stringify(fact.entry.when ?? null)}`,
  )
  return [...groups.values()].flatMap((group) => {
    if (group.some(({ entry }) => entry.settled === 'use')) return []
    const [first] = group
    const other = group.find((fact) => first !== undefined && apart(first, fact))
    if (first === undefined || other === undefined) return []
    return [
      {
        code: 'policy.two_values',
        severity: 'finding',
        path: other.path,
        params: {
          title: textIn(first.series.title, 'zh-CN'),
          about: aboutOf(first, config),
          one: written(first, config),
          other: written(other, config),
        },
        source: group.flatMap(({ sources }) => sources),
      } satisfies Issue,
    ]
  })
}

function apart({ interval: one }: Fact, { interval: other }: Fact): boolean {
  return one !== null && other !== null && (one.max < other.min || other.max < one.min)
}

function written({ quantity, unitName }: Fact, config: ResolvedConfig): string {
  return (
    quantity.asWritten ??
    `${String(quantity.value)}${unitName === undefined ? '' : unitLabel(config, unitName)}`
  )
}

/** Kinds of quantity that speak of a measured amount. */
const measured: ReadonlySet<Quantity['is']> = new Set([
  'eq',
  'gt',
  'gte',
  'lt',
  'lte',
  'between',
  'about',
])

function checkUnit(fact: Fact, config: ResolvedConfig): readonly Issue[] {
  const { quantity, unit, unitName, series } = fact
  const title = textIn(series.title, 'zh-CN')
  if (typeof quantity.value !== 'number' || !measured.has(quantity.is)) return []
  if (unitName === undefined)
    return [finding(fact, 'policy.unit_missing', { title, value: quantity.value })]
  if (unit === undefined) return [finding(fact, 'policy.unit_unknown', { title, unit: unitName })]
  const resolve = unitResolver(config)
  const own = [series.unit]
    .flat()
    .flatMap((name) => (name === undefined ? [] : [{ name, unit: resolve(name) }]))
  if (
    own.length === 0 ||
    own.some((candidate) => candidate.unit === undefined || sameDimension(candidate.unit, unit))
  )
    return []
  return [
    finding(fact, 'policy.unit_differs', {
      title,
      unit: unitLabel(config, unitName),
      expected: own.map(({ name }) => unitLabel(config, name)),
    }),
  ]
}

function finding(fact: Fact, code: string, params: Issue['params']): Issue {
  return { code, severity: 'finding', path: fact.path, params, source: fact.sources }
}
