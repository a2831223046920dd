import { roundDecimal, subDecimal, mulDecimal, addDecimal, type Value } from '@xiance/expr'
import { citationsOf, periodOf, type Citation, type Freq } from '@xiance/schema'
import type { Missing, Reason } from '../client/entitlement.ts'
import { missingOf, type Case, type Claim } from './claim.ts'
import type { LinkedCap, LinkedSubsidy } from './linked-subsidy.ts'
import type { PaidBefore } from './paid-before.ts'
import { sourcesOf, stoppedBy, type Priced } from './pricing.ts'

export type Paid = Extract<Priced, { readonly is: 'paid' }>

/** A claim after its caps. */
export interface Capped extends Paid {
  readonly capped: number
  readonly amount: number
  readonly reasons: readonly Reason[]
  readonly source: readonly Citation[]
}

interface Limit {
  readonly cap: LinkedCap['cap']
  readonly key: string
  readonly max: number
  readonly source: readonly Citation[]
}

/** Most decimals a quantity is counted in. */
const scale = 6

/**
 * Pays claims of one subsidy in the order of their dates, each out of what its caps have left. The order of rows in the
 * table makes no difference: claims of one day follow their rate, quantity and caps.
 */
export function underCaps(
  asked: Case,
  { caps, subsidy }: LinkedSubsidy,
  paid: readonly Paid[],
): { readonly capped: readonly Capped[]; readonly stopped: readonly Priced[] } {
  const stopped: Priced[] = []
  const limited: { readonly claim: Paid; readonly limits: readonly Limit[] }[] = []
  for (const claim of paid) {
    const limits = limitsOf(asked, caps, claim)
    if (Array.isArray(limits)) limited.push({ claim, limits: limits as readonly Limit[] })
    else stopped.push(limits as Priced)
  }
  const used = usedBefore(asked.before, caps, subsidy)
  return {
    capped: limited.toSorted(inOrder).map(({ claim, limits }) => pay(claim, limits, used)),
    stopped,
  }
}

/** What earlier payments of the lineage took out of each cap. */
function usedBefore(
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

function pay(paid: Paid, limits: readonly Limit[], used: Map<string, number>): Capped {
  const { claim, quantity, rate } = paid
  const decimals = claim.line.line.round ?? 2
  const reasons: Reason[] = []
  let capped = quantity
  for (const limit of limits.filter(({ cap }) => cap.of === 'quantity')) {
    const left = Math.max(0, subDecimal(limit.max, used.get(limit.key) ?? 0, scale))
    reasons.push(capReason(limit, { left, wanted: capped, unit: 'quantity' }))
    capped = Math.min(capped, left)
  }
  let amount = roundDecimal(mulDecimal(capped, rate, scale), decimals)
  for (const limit of limits.filter(({ cap }) => cap.of === 'amount')) {
    const left = Math.max(0, subDecimal(limit.max, used.get(limit.key) ?? 0, scale))
    reasons.push(capReason(limit, { left, wanted: amount, unit: 'amount' }))
    amount = Math.min(amount, left)
  }
  for (const limit of limits)
    used.set(
      limit.key,
      addDecimal(used.get(limit.key) ?? 0, limit.cap.of === 'quantity' ? capped : amount, scale),
    )
  return { ...paid, capped, amount, reasons, source: limits.flatMap(({ source }) => source) }
}

function capReason(
  limit: Limit,
  at: { readonly left: number; readonly wanted: number; readonly unit: string },
): Reason {
  const code = at.wanted > at.left ? 'entitlement.capped' : 'entitlement.within_cap'
  return {
    code,
    params: { max: limit.max, left: at.left, wanted: at.wanted, of: at.unit },
    source: limit.source,
  }
}

/** The caps over a claim, or why one of them cannot be known. */
function limitsOf(asked: Case, caps: readonly LinkedCap[], paid: Paid): readonly Limit[] | Priced {
  const { claim } = paid
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
function keyOf(index: number, cap: LinkedCap['cap'], { about, date, value }: Counted): string {
  const parts = cap.per.map((per) => {
    if (Object.hasOwn(frequencies, per)) return periodOf(date, per as Freq)
    return per === about ? '' : JSON.stringify(value(per) ?? '')
  })
  return `${index} ${parts.join(' ')}`
}

function inOrder(
  one: { readonly claim: Paid; readonly limits: readonly Limit[] },
  other: { readonly claim: Paid; readonly limits: readonly Limit[] },
): number {
  const [a, b] = [one.claim, other.claim]
  if (a.claim.date !== b.claim.date) return a.claim.date < b.claim.date ? -1 : 1
  if (a.rate !== b.rate) return b.rate - a.rate
  if (a.quantity !== b.quantity) return b.quantity - a.quantity
  const [keyA, keyB] = [one, other].map(({ limits }) =>
    limits.map(({ key, max }) => `${key} ${max}`).join('|'),
  )
  if (keyA !== keyB) return (keyA ?? '') < (keyB ?? '') ? -1 : 1
  return (a.claim.path ?? '') < (b.claim.path ?? '') ? -1 : 1
}
