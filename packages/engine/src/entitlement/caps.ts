import { addDecimal, mulDecimal, roundDecimal } from '@xiance/expr'
import type { Citation } from '@xiance/schema'
import type { Reason } from '../client/entitlement.ts'
import type { Case } from './claim.ts'
import { leftOf, limitsOf, scale, usedBefore, type Limit } from './limits.ts'
import type { LinkedSubsidy } from './linked-subsidy.ts'
import type { Priced } from './pricing.ts'

export type Paid = Extract<Priced, { readonly is: 'paid' }>

/** A claim after its caps. */
export interface Capped extends Paid {
  readonly capped: number
  readonly amount: number
  readonly reasons: readonly Reason[]
  readonly source: readonly Citation[]
}

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
    const limits = limitsOf(asked, caps, claim.claim)
    if (Array.isArray(limits)) limited.push({ claim, limits: limits as readonly Limit[] })
    else stopped.push(limits as Priced)
  }
  const used = usedBefore(asked.before, caps, subsidy)
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
    const left = leftOf(limit, used)
    reasons.push(capReason(limit, { left, wanted: capped, unit: 'quantity' }))
    capped = Math.min(capped, left)
  }
  let amount = roundDecimal(mulDecimal(capped, rate, scale), decimals)
  for (const limit of limits.filter(({ cap }) => cap.of === 'amount')) {
    const left = leftOf(limit, used)
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
