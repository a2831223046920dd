import type { ResolvedConfig } from '../county.ts'
import type { Indicator } from '../indicator.ts'
import type { Issue } from '../problem.ts'
import { citationsOf } from '../citation.ts'
import { intervalOf } from '../quantities.ts'
import type { List, Option } from '../register.ts'
import { textIn, type Id } from '../text.ts'
import { finding } from './finding.ts'

/** Parts that share members, yet are declared to add up to the whole. */
export function checkOverlaps(indicator: Indicator, config: ResolvedConfig): readonly Issue[] {
  return [...overlappingIndicators(indicator, config), ...overlappingKeys(indicator, config)]
}

/** One part lies within another, or stands there twice. */
function overlappingIndicators(
  indicator: Indicator,
  { indicators }: ResolvedConfig,
): readonly Issue[] {
  return (indicator.parts ?? []).flatMap((group, index) => {
    if (group.as !== 'partition') return []
    const inner = group.of.find(
      (id, at) =>
        group.of.indexOf(id) !== at ||
        ancestorsOf(id, indicators).some((outer) => group.of.includes(outer)),
    )
    if (inner === undefined) return []
    const outer = ancestorsOf(inner, indicators).find((id) => group.of.includes(id)) ?? inner
    return [
      told(indicator, `/indicators/${indicator.id}/parts/${index}`, [
        titleOf(indicators, inner),
        titleOf(indicators, outer),
      ]),
    ]
  })
}

function ancestorsOf(id: Id, indicators: readonly Indicator[]): readonly Id[] {
  const found: Id[] = []
  for (
    let parent = indicators.find((candidate) => candidate.id === id)?.within;
    parent !== undefined && !found.includes(parent);
    parent = indicators.find((candidate) => candidate.id === parent)?.within
  )
    found.push(parent)
  return found
}

/** Options of a partition where one is above another, or whose bands meet. */
function overlappingKeys(series: Indicator, { lists }: ResolvedConfig): readonly Issue[] {
  return Object.entries(series.keys ?? {}).flatMap(([key, { list: id, as }]) => {
    const list = lists.find((candidate) => candidate.id === id)
    if (as !== 'partition' || list === undefined) return []
    const used = new Set(series.entries.flatMap(({ for: scope }) => scope?.key?.[key] ?? []))
    const pair = nested(list, used) ?? meeting(list)
    return pair === null
      ? []
      : [
          told(
            series,
            `/indicators/${series.id}/keys/${key}/as`,
            pair.map(({ title }) => textIn(title, 'zh-CN')),
          ),
        ]
  })
}

type Pair = readonly [Option, Option]

function nested({ options }: List, used: ReadonlySet<Id>): Pair | null {
  for (const option of options) {
    const parent = options.find(({ id }) => id === option.parent)
    if (parent !== undefined && used.has(option.id) && used.has(parent.id)) return [option, parent]
  }
  return null
}

/** Two bands hold one value: 1000以上 and 1000以下 both hold 1000. */
function meeting({ options }: List): Pair | null {
  for (const [index, one] of options.entries())
    for (const other of options.slice(index + 1)) if (meet(one, other)) return [one, other]
  return null
}

function meet({ q: one }: Option, { q: other }: Option): boolean {
  if (one === undefined || other === undefined || one.unit !== other.unit) return false
  const [a, b] = [intervalOf(one), intervalOf(other)]
  if (a === null || b === null) return false
  const [min, max] = [Math.max(a.min, b.min), Math.min(a.max, b.max)]
  return (
    min < max ||
    (min === max && one.is !== 'gt' && one.is !== 'lt' && other.is !== 'gt' && other.is !== 'lt')
  )
}

function told(series: Indicator, path: string, parts: readonly string[]): Issue {
  return finding('policy.parts_overlap', {
    path,
    params: { title: textIn(series.title, 'zh-CN'), one: parts[0] ?? '', other: parts[1] ?? '' },
    source: [...citationsOf(series), ...series.entries.flatMap((entry) => citationsOf(entry))],
  })
}

function titleOf(indicators: readonly Indicator[], id: Id): string {
  const found = indicators.find((candidate) => candidate.id === id)
  return found === undefined ? id : textIn(found.title, 'zh-CN')
}
