import type { Indicator } from '../indicator.ts'
import type { Issue } from '../problem.ts'
import type { Interval } from '../quantities.ts'
import { textIn, type Id } from '../text.ts'
import { unitLabel } from '../unit/unit-resolver.ts'
import { decimalsOf } from '../scope/spaces.ts'
import { exact } from './exact.ts'
import { inOwnUnit, printed, type Fact } from './fact.ts'
import { finding } from './finding.ts'
import { isGrowth } from './check-growth.ts'
import type { Survey } from './survey.ts'

/** Shares that do not say of what, and shares that their own two things, or their classes, contradict. */
export function checkRatios(indicator: Indicator, survey: Survey): readonly Issue[] {
  if (indicator.kind !== 'ratio') return []
  const facts = survey.indicatorFacts(indicator.id)
  return [
    ...unnamed(indicator, facts),
    ...againstParts(indicator, facts, survey),
    ...againstClasses(indicator, facts, survey),
  ]
}

/** 全部 needs no denominator to be judged, growth has its own; 85% cannot be worked out without both. */
function unnamed(indicator: Indicator, facts: readonly Fact[]): readonly Issue[] {
  const [first] = facts.filter(
    (fact) =>
      fact.interval !== null &&
      fact.unit !== undefined &&
      !isExtreme(fact.interval) &&
      !isGrowth(fact),
  )
  if (first === undefined || indicator.value !== undefined) return []
  return [
    finding('policy.ratio_unnamed', {
      path: `/indicators/${indicator.id}/value`,
      params: { title: textIn(indicator.title, 'zh-CN') },
      source: first.sources,
    }),
  ]
}

function isExtreme({ min, max }: Interval): boolean {
  return (min === 1 && max >= 1) || (max === 0 && min <= 0)
}

/** 418 of 442 villages are 94.57%, not 98%: beyond what rounding to the printed digits explains. */
function againstParts(
  indicator: Indicator,
  facts: readonly Fact[],
  survey: Survey,
): readonly Issue[] {
  if (typeof indicator.value !== 'object') return []
  const ids = [indicator.value.num, indicator.value.den].map(indicatorNamed)
  return facts.flatMap((share) => {
    const [num, den] = ids.map((id) => (id === null ? undefined : partOf(share, id, survey)))
    const expected = quotient(num?.interval, den?.interval)
    if (share.interval === null || expected === null || num === undefined || den === undefined)
      return []
    const slack = 0.5 * 10 ** -decimalsOf(Number(share.quantity.value)) * (share.unit?.factor ?? 1)
    if (expected.max >= share.interval.min - slack && expected.min <= share.interval.max + slack)
      return []
    return [
      finding('policy.ratio_differs', {
        path: share.path,
        params: {
          title: textIn(indicator.title, 'zh-CN'),
          num: printed(num.interval ?? expected, num.unit),
          den: printed(den.interval ?? expected, den.unit),
          expected: inOwnUnit(Number(expected.min.toPrecision(4)), share.unit),
          printed: printed(share.interval, share.unit),
          unit: share.unitName === undefined ? '' : unitLabel(survey.config, share.unitName),
        },
        source: [share, num, den].flatMap(({ sources }) => sources),
      }),
    ]
  })
}

function indicatorNamed(formula: string): Id | null {
  return /^指标\.(\w+)$/.exec(formula.trim())?.[1] ?? null
}

/** The number of the same time; a share or a number without a date goes with the only one there is. */
function partOf(share: Fact, id: Id, survey: Survey): Fact | undefined {
  const facts = survey
    .indicatorFacts(id)
    .filter(
      ({ entry, interval }) =>
        interval !== null &&
        JSON.stringify(entry.for ?? {}) === JSON.stringify(share.entry.for ?? {}),
    )
  const [only, ...others] = facts
  return (
    facts.find((fact) => fact.when === share.when && fact.entry.as === share.entry.as) ??
    (others.length === 0 && only !== undefined && (isUndated(share) || isUndated(only))
      ? only
      : undefined)
  )
}

function isUndated({ range }: Fact): boolean {
  return range.from === null && range.to === null
}

function quotient(
  num: Interval | null | undefined,
  den: Interval | null | undefined,
): Interval | null {
  if (!num || !den || den.min <= 0) return null
  return { min: exact(num.min / den.max), max: exact(num.max / den.min) }
}

/** A share of the whole lies between the lowest and the highest share of its classes. */
function againstClasses(
  indicator: Indicator,
  facts: readonly Fact[],
  survey: Survey,
): readonly Issue[] {
  const [key, ...others] = Object.values(indicator.keys ?? {})
  if (key?.as !== 'partition' || others.length > 0) return []
  const options = survey.config.lists.find(({ id }) => id === key.list)?.options.length ?? 0
  return facts.flatMap((whole) => {
    const classes = facts.filter(
      (fact) =>
        fact.key !== '[]' &&
        fact.interval !== null &&
        fact.unkeyed === whole.unkeyed &&
        fact.when === whole.when,
    )
    const range = hull(classes)
    if (
      whole.key !== '[]' ||
      whole.interval === null ||
      range === null ||
      classes.length < options ||
      (whole.interval.min <= range.max && whole.interval.max >= range.min)
    )
      return []
    return [
      finding('policy.classes_differ', {
        path: whole.path,
        params: {
          title: textIn(indicator.title, 'zh-CN'),
          printed: printed(whole.interval, whole.unit),
          low: inOwnUnit(range.min, whole.unit),
          high: inOwnUnit(range.max, whole.unit),
          unit: whole.unitName === undefined ? '' : unitLabel(survey.config, whole.unitName),
        },
        source: [whole, ...classes].flatMap(({ sources }) => sources),
      }),
    ]
  })
}

function hull(facts: readonly Fact[]): Interval | null {
  const intervals = facts.flatMap(({ interval }) => (interval === null ? [] : [interval]))
  return intervals.length === 0
    ? null
    : {
        min: Math.min(...intervals.map(({ min }) => min)),
        max: Math.max(...intervals.map(({ max }) => max)),
      }
}
