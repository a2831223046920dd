import { addDecimal, subDecimal, type Value } from '@xiance/expr'
import { citationsOf, periodOf, type Citation, type Freq } from '@xiance/schema'
import type { Missing } from '../client/entitlement.ts'
import { missingOf, type Case, type Claim } from './claim.ts'
import type { LinkedCap, LinkedSubsidy } from './linked-subsidy.ts'
import type { PaidBefore } from './paid-before.ts'
import { sourcesOf, stoppedBy, type Priced } from './pricing.ts'

export interface Limit {
  readonly cap: LinkedCap['cap']
  readonly key: string
  readonly max: number
  readonly source: readonly Citation[]
}

/** Most decimals a quantity is counted in. */
export const scale = 6

/** The caps over a claim, or why one of them cannot be known. */
export function limitsOf(
  asked: Case,
  caps: readonly LinkedCap[],
  claim: Claim,
): readonly Limit[] | Priced {
  const limits: Limit[] = []
  for (const [index, { cap, max: formulas }] of caps.entries()) {
    const formula = formulas.get(claim.line.line.id)
    if (formula === undefined) continue
    const before = claim.readings.length
    const max = formula.run(claim.frame)
    const read = claim.readings.slice(before)
    if (typeof max !== 'number')
      return unknownCap(asked, claim, {
        missing: missingOf(asked, claim, [formula]),
        readings: read,
      })
    const entries = read.flatMap(({ reading }) =>
      reading.entry === null ? [] : citationsOf(reading.entry),
    )
    limits.push({
      cap,
      key: keyOf(index, cap, {
        about: claim.of.subsidy.about,
        date: claim.date,
        value: (field) =>
          claim.frame.row[field] ?? claim.frame.up?.row[field] ?? asked.record[field],
      }),
      max,
      source: [...entries, ...citationsOf(cap)],
    })
  }
  return limits
}

function unknownCap(
  asked: Case,
  claim: Claim,
  given: { readonly missing: readonly Missing[]; readonly readings: Claim['readings'] },
): Priced {
  const stopped = stoppedBy(asked, { ...claim, readings: given.readings })
  if (stopped === null)
    return {
      is: 'pending',
      claim,
      because: 'answer',
      missing: given.missing,
      source: sourcesOf(claim),
    }
  if (stopped.is !== 'amountless') return stopped
  const label = given.readings.map(({ id }) => id).join(' ')
  return {
    is: 'pending',
    claim,
    because: 'undecided',
    missing: [{ path: `/parameters/${label}`, label }],
    source: stopped.source,
  }
}

/** What earlier payments of the lineage took out of each cap. */
export function usedBefore(
  before: readonly PaidBefore[],
  caps: readonly LinkedCap[],
  { id, about }: LinkedSubsidy['subsidy'],
): Map<string, number> {
  const used = new Map<string, number>()
  for (const one of before.filter(({ subsidy }) => subsidy === id))
    for (const [index, { cap, max }] of caps.entries())
      if (max.has(one.line)) {
        const key = keyOf(index, cap, {
          about,
          date: one.date,
          value: (field) => one.counted[field],
        })
        const taken = cap.of === 'quantity' ? one.quantity : one.amount
        used.set(key, addDecimal(used.get(key) ?? 0, taken, scale))
      }
  return used
}

/** What earlier payments left of a cap; never less than nothing. */
export function leftOf(
  { key, max }: Pick<Limit, 'key' | 'max'>,
  used: ReadonlyMap<string, number>,
): number {
  return Math.max(0, subDecimal(max, used.get(key) ?? 0, scale))
}

const frequencies: { readonly [F in Freq]: true } = {
  day: true,
  week: true,
  halfMonth: true,
  month: true,
  quarter: true,
  halfYear: true,
  year: true,
}

interface Counted {
  /** Register the subsidy is about. */
  readonly about: string
  readonly date: string
  readonly value: (field: string) => Value | undefined
}

/** What a cap is counted by: a period of the day, a field of the row or record, or the record itself. */
export function keyOf(
  index: number,
  cap: LinkedCap['cap'],
  { about, date, value }: Counted,
): string {
  const parts = cap.per.map((per) => {
    if (Object.hasOwn(frequencies, per)) return periodOf(date, per as Freq)
    return per === about ? '' : JSON.stringify(value(per) ?? '')
  })
  return `${index} ${parts.join(' ')}`
}
