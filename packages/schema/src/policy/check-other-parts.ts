import type { Indicator } from '../indicator.ts'
import type { Issue } from '../problem.ts'
import { gapOf, partsDiffer, sumOf } from './compare-parts.ts'
import { dimsOf, type Fact } from './fact.ts'
import type { Survey } from './survey.ts'

/** Classes against their total, and indicators declared as the parts of another. */
export function checkOtherParts(indicator: Indicator, survey: Survey): readonly Issue[] {
  return [...checkKeys(indicator, survey), ...checkIndicators(indicator, survey)]
}

/** Where every option of a partition has a number, they add up to the number without a key; shares do not add up. */
function checkKeys({ id, kind, keys }: Indicator, survey: Survey): readonly Issue[] {
  const [key, ...others] = Object.values(keys ?? {})
  if (kind === 'ratio' || key?.as !== 'partition' || others.length > 0) return []
  const facts = survey.indicatorFacts(id)
  const options = survey.config.lists.find((list) => list.id === key.list)?.options ?? []
  return facts
    .filter((total) => total.interval !== null && total.key === '[]')
    .flatMap((total) => {
      const parts = facts.filter(
        (fact) => fact.key !== '[]' && fact.unkeyed === total.unkeyed && fact.when === total.when,
      )
      return parts.length < options.length ? [] : compare(total, parts, survey)
    })
}

function checkIndicators(indicator: Indicator, survey: Survey): readonly Issue[] {
  return (indicator.parts ?? [])
    .filter((group) => group.as === 'partition')
    .flatMap((group) =>
      survey.indicatorFacts(indicator.id).flatMap((total) => {
        const parts = group.of.map((id) =>
          survey
            .indicatorFacts(id)
            .find((fact) => fact.when === total.when && sameScope(fact, total)),
        )
        const found = parts.filter((part) => part !== undefined)
        return total.interval === null || found.length < parts.length
          ? []
          : compare(total, found, survey)
      }),
    )
}

function compare(total: Fact, parts: readonly Fact[], { config }: Survey): readonly Issue[] {
  const sum = sumOf(parts)
  const gap = sum === null || total.interval === null ? 0 : gapOf(sum, total.interval)
  return gap === 0 ? [] : [partsDiffer(total, { parts, gap, config })]
}

function sameScope(one: Fact, other: Fact): boolean {
  return (
    (one.entry.as ?? '') === (other.entry.as ?? '') &&
    JSON.stringify(one.entry.for ?? {}) === JSON.stringify(other.entry.for ?? {}) &&
    dimsOf(one) === dimsOf(other)
  )
}
