import type { ResolvedConfig } from '../county.ts'
import type { Indicator } from '../indicator.ts'
import type { Issue } from '../problem.ts'
import { gapOf, partsDiffer, sumOf } from './compare-parts.ts'
import type { Fact } from './fact.ts'

/** Classes against their total, and indicators declared as the parts of another. */
export function checkOtherParts(facts: readonly Fact[], config: ResolvedConfig): readonly Issue[] {
  return [...checkKeys(facts, config), ...checkIndicators(facts, config)]
}

/** Where every option of a partition has a number, they add up to the number without a key. */
function checkKeys(facts: readonly Fact[], config: ResolvedConfig): readonly Issue[] {
  return facts.flatMap((total) => {
    const [key, ...others] = Object.entries(total.series.keys ?? {})
    if (
      total.interval === null ||
      total.key !== '[]' ||
      key === undefined ||
      others.length > 0 ||
      key[1].as !== 'partition'
    )
      return []
    const parts = facts.filter(
      (fact) => fact.key !== '[]' && fact.unkeyed === total.unkeyed && sameTime(fact, total),
    )
    const options = config.lists.find(({ id }) => id === key[1].list)?.options ?? []
    return parts.length < options.length ? [] : compare(total, parts, config)
  })
}

function checkIndicators(facts: readonly Fact[], config: ResolvedConfig): readonly Issue[] {
  return facts.flatMap((total) => {
    const groups = (total.series as Partial<Indicator>).parts ?? []
    return groups
      .filter((group) => group.as === 'partition')
      .flatMap((group) => {
        const parts = group.of.map((id) =>
          facts.find(
            (fact) =>
              fact.collection === 'indicators' &&
              fact.series.id === id &&
              sameTime(fact, total) &&
              sameScope(fact, total),
          ),
        )
        const found = parts.filter((part) => part !== undefined)
        return total.interval === null || found.length < parts.length
          ? []
          : compare(total, found, config)
      })
  })
}

function compare(total: Fact, parts: readonly Fact[], config: ResolvedConfig): readonly Issue[] {
  const sum = sumOf(parts)
  const gap = sum === null || total.interval === null ? 0 : gapOf(sum, total.interval)
  return gap === 0 ? [] : [partsDiffer(total, { parts, gap, config })]
}

function sameTime(one: Fact, other: Fact): boolean {
  return JSON.stringify(one.entry.when ?? null) === JSON.stringify(other.entry.when ?? null)
}

function sameScope(one: Fact, other: Fact): boolean {
  return (
    (one.entry.as ?? '') === (other.entry.as ?? '') &&
    JSON.stringify(one.entry.for ?? {}) === JSON.stringify(other.entry.for ?? {}) &&
    sameDims(one, other)
  )
}

function sameDims(one: Fact, other: Fact): boolean {
  return JSON.stringify(one.unit?.dims ?? {}) === JSON.stringify(other.unit?.dims ?? {})
}
