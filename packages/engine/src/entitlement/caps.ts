import { roundDecimal, subDecimal, mulDecimal, addDecimal } from '@xiance/expr'
import { citationsOf, periodOf, type Citation, type Freq } from '@xiance/schema'
import type { Missing, Reason } from '../client/entitlement.ts'
import { missingOf, type Case, type Claim } from './claim.ts'
import type { LinkedCap } from './linked-subsidy.ts'
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
  caps: readonly LinkedCap[],
  paid: readonly Paid[],
): { readonly capped: readonly Capped[]; readonly stopped: readonly Priced[] } {
  const stopped: Priced[] = []
  const limited: { readonly claim: Paid; readonly limits: readonly Limit[] }[] = []
  for (const claim of paid) {
    const limits = limitsOf(asked, caps, claim)
    if (Array.isArray(limits)) limited.push({ claim, limits: limits as readonly Limit[] })
    else stopped.push(limits as Priced)
  }
  const used = new Map<string, number>()
  return {
    capped: limited.toSorted(inOrder).map(({ claim, limits }) => pay(claim, limits, used)),
    stopped,
  }
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
      key: `${index} ${cap.per.map((per) => keyOf(asked, claim, per)).join(' ')}`,
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

/** What a cap is counted by: a period of the claim's date, a field of its row or record, or the record itself. */
function keyOf(asked: Case, claim: Claim, per: string): string {
  if (Object.hasOwn(frequencies, per)) return periodOf(claim.date, per as Freq)
  if (per === claim.of.subsidy.about) return ''
  const value = claim.frame.row[per] ?? claim.frame.up?.row[per] ?? asked.record[per] ?? ''
  return JSON.stringify(value)
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
