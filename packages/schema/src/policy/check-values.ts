import type { ResolvedConfig } from '../county.ts'
import type { Issue } from '../problem.ts'
import type { Quantity } from '../quantity.ts'
import { textIn } from '../text.ts'
import { sameDimension, unitLabel, unitResolver } from '../unit/unit-resolver.ts'
import { isTarget, type Fact } from './fact.ts'
import { aboutOf, optionOf, quantityWords, timeOf } from './fact-words.ts'

/** One thing with two values; numbers without a unit, with an unknown one, or with one of another dimension. */
export function checkValues(facts: readonly Fact[], config: ResolvedConfig): readonly Issue[] {
  return [
    ...twoValues(facts, config),
    ...moreHouseholds(facts),
    ...facts.flatMap((fact) => checkUnit(fact, config)),
  ]
}

/** One fact in 户 and 人: a household has at least one person. */
function moreHouseholds(facts: readonly Fact[]): readonly Issue[] {
  return facts.flatMap((households) => {
    if (!Array.isArray(households.entry.q) || households.unit?.dims['户'] !== 1) return []
    const people = facts.find(
      ({ entry, unit }) => entry === households.entry && unit?.dims['人'] === 1,
    )
    const [least, most] = [households.interval?.min, people?.interval?.max]
    return least === undefined || most === undefined || least <= most
      ? []
      : [
          finding(households, 'policy.more_households', {
            title: textIn(households.series.title, 'zh-CN'),
            households: least,
            people: most,
          }),
        ]
  })
}

function twoValues(facts: readonly Fact[], config: ResolvedConfig): readonly Issue[] {
  const groups = Map.groupBy(
    facts.filter((fact) => fact.interval !== null || optionOf(fact) !== null),
    (fact) => `${fact.subject}${fact.when}`,
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
          when: timeOf(first.entry),
          one: quantityWords(first, config),
          other: quantityWords(other, config),
        },
        source: group.flatMap(({ sources }) => sources),
      } satisfies Issue,
    ]
  })
}

/** No value fits both, or the one asks less than the other: 85%以上 beside 90%以上. */
function apart(one: Fact, other: Fact): boolean {
  const [a, b] = [one.interval, other.interval]
  const options = [optionOf(one), optionOf(other)]
  if (!options.includes(null)) return options[0] !== options[1]
  if (a === null || b === null) return false
  return a.max < b.min || b.max < a.min || (isTarget(one) && isWeaker(one, other))
}

/** Two bounds in one direction that differ; 力争 may aim higher than what is promised, never lower. */
function isWeaker(one: Fact, other: Fact): boolean {
  const strictness = demandOf(one)
  const rival = demandOf(other)
  if (strictness === null || rival === null || strictness.upward !== rival.upward) return false
  const striving = [one, other].filter(({ quantity }) => quantity.modality === 'strive')
  if (striving.length !== 1) return strictness.demand !== rival.demand
  const [hope, promise] = striving[0] === one ? [strictness, rival] : [rival, strictness]
  return hope.demand < promise.demand
}

/** A one-sided bound as a demand: the larger the stricter. */
function demandOf({ interval }: Fact): { upward: boolean; demand: number } | null {
  if (interval === null) return null
  if (interval.max === Infinity) return { upward: true, demand: interval.min }
  return interval.min === -Infinity ? { upward: false, demand: -interval.max } : null
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
  if (unitName === undefined || quantity.unit === null)
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
