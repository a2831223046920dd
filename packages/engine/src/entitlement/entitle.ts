import { addDecimal, mulDecimal, roundDecimal } from '@xiance/expr'
import type { Row } from '@xiance/expr'
import { citationsOf } from '@xiance/schema'
import type { Entitlement, Reason } from '../client/entitlement.ts'
import type { LinkedConfig } from '../linking/link.ts'
import { underCaps, type Capped } from './caps.ts'
import { withCapLeft } from './cap-left.ts'
import { claimsOf, periodFor, recordFrame, type Case, type Claim } from './claim.ts'
import { eligibilityAt, hasHistory, type Eligibility } from './eligibility.ts'
import { withoutExcluded } from './exclusions.ts'
import { lineOf } from './line-of.ts'
import type { PaidBefore } from './paid-before.ts'
import type { LinkedSubsidy } from './linked-subsidy.ts'
import { printsNothing } from '../record/parameters.ts'
import { priceOf, type Priced } from './pricing.ts'

export interface EntitleOptions {
  /** Civil date: says the period, and the day at which what has no date of its own is read. */
  readonly on: string
  /** Register of the record; the config's first subsidy's register without it. */
  readonly register?: string
  /** Payments that went before: what this record had is not paid again, what its lineage had uses up the caps. */
  readonly before?: readonly PaidBefore[]
}

type Parts = { readonly [K in 'lines' | 'pending' | 'refused']: Entitlement[K][number][] } & {
  readonly amountless: NonNullable<Entitlement['amountless']>[number][]
}

/**
 * What a record is entitled to in the period around a day: one line per row paid for, what waits for answers or decisions,
 * what is refused and why. Blank is never 0: the total is null while anything is pending.
 */
export function entitle(linked: LinkedConfig, record: Row, options: EntitleOptions): Entitlement {
  const about = options.register ?? linked.config.subsidies[0]?.about ?? ''
  const asked: Case = {
    linked,
    record: withRowIds(record),
    fields: linked.findRegister(about)?.fields ?? [],
    on: options.on,
    before: options.before ?? [],
  }
  const parts: Parts = { lines: [], pending: [], refused: [], amountless: [] }
  for (const { id } of linked.config.subsidies.filter((subsidy) => subsidy.about === about))
    entitleOne(asked, linked.subsidy(id), parts)
  const { lines, excluded } = withoutExcluded(linked, parts.lines)
  const refused = [...parts.refused, ...excluded]
  const totalKnown = lines.reduce((sum, { amount }) => addDecimal(sum, amount, 4), 0)
  return {
    on: options.on,
    total: parts.pending.length > 0 ? null : totalKnown,
    totalKnown,
    unit: '元',
    lines,
    pending: parts.pending,
    amountless: parts.amountless,
    refused,
  }
}

function entitleOne(asked: Case, of: LinkedSubsidy, parts: Parts): void {
  const { id } = of.subsidy
  const general = eligibilityAt(asked, of, asked.on)
  const dated =
    hasHistory(recordFrame(asked, of, { date: asked.on })) && of.subsidy.asOf !== 'periodEnd'
  if (!dated && general.is === false) {
    parts.refused.push({ subsidy: id, line: null, row: null, reason: general.reason })
    return
  }
  const unpriced = printsNoAmount(asked, of)
  if (unpriced) {
    if (general.is === false)
      parts.refused.push({ subsidy: id, line: null, row: null, reason: general.reason })
    else
      parts.amountless.push({
        subsidy: id,
        line: null,
        eligible: general.is,
        missing: general.is === null ? general.missing : [],
        source: citationsOf(of.subsidy),
      })
    return
  }
  if (!dated && general.is === null) {
    parts.pending.push({
      subsidy: id,
      line: null,
      because: general.because,
      missing: general.missing,
      source: general.source,
    })
    return
  }
  const judged = new Map<string, Eligibility>([[asked.on, general]])
  const priced: { readonly price: Priced; readonly eligible: Reason }[] = []
  let barred: Reason | null = null
  for (const line of of.lines) {
    const { claims, open } = claimsOf(asked, of, line)
    for (const { missing } of general.is === false ? [] : open)
      parts.pending.push({
        subsidy: id,
        line: line.line.id,
        because: 'answer',
        missing,
        source: citationsOf(of.subsidy),
      })
    for (const claim of claims.filter((one) => !isPaid(asked, one))) {
      const eligible = dated
        ? (judged.get(claim.date) ?? eligibilityAt(asked, of, claim.date))
        : general
      judged.set(claim.date, eligible)
      if (eligible.is === true) {
        const ready = withCapLeft(asked, of, claim)
        const price = 'is' in ready ? ready : priceOf(asked, ready)
        priced.push({ price, eligible: eligible.reason })
      } else if (eligible.is === null)
        parts.pending.push({
          subsidy: id,
          line: line.line.id,
          because: eligible.because,
          missing: eligible.missing,
          source: eligible.source,
        })
      else if (claim.path === null) barred = eligible.reason
      else
        parts.refused.push({
          subsidy: id,
          line: line.line.id,
          row: claim.path,
          reason: eligible.reason,
        })
    }
    if (claims.length === 0 && general.is === false) barred = general.reason
  }
  if (barred !== null) parts.refused.push({ subsidy: id, line: null, row: null, reason: barred })
  settle(asked, of, { priced, parts })
}

function settle(
  asked: Case,
  of: LinkedSubsidy,
  given: {
    readonly priced: readonly { readonly price: Priced; readonly eligible: Reason }[]
    readonly parts: Parts
  },
): void {
  const { parts } = given
  const why = new Map<Claim, Reason>()
  for (const { price, eligible } of given.priced)
    if ('claim' in price) why.set(price.claim, eligible)
  const prices = given.priced.map(({ price }) => price)
  const { capped, stopped } = underCaps(
    asked,
    of,
    prices.filter((price) => price.is === 'paid'),
  )
  for (const price of [...prices, ...stopped]) sort(of.subsidy.id, price, parts)
  for (const one of inRowOrder(capped, prices)) {
    const phased = phaseOut(asked, of, one)
    if (phased === null)
      parts.pending.push({
        subsidy: of.subsidy.id,
        line: one.claim.line.line.id,
        because: 'undecided',
        missing: [],
        source: citationsOf(of.subsidy.phaseOut ?? {}),
      })
    else parts.lines.push(lineOf(asked, phased, why.get(one.claim)))
  }
}

/** Whether this record had it already: that row, or that line in this period. */
function isPaid({ before, on }: Case, { of, line, path }: Claim): boolean {
  const { from, to } = periodFor(of.subsidy, on)
  return before.some(
    (one) =>
      one.own &&
      one.subsidy === of.subsidy.id &&
      one.line === line.line.id &&
      one.row === path &&
      from <= one.date &&
      one.date <= to,
  )
}

/** Caps go by date; people read lines in the order of their rows. */
function inRowOrder(capped: readonly Capped[], prices: readonly Priced[]): readonly Capped[] {
  const place = new Map(
    prices.flatMap((price, index) => ('claim' in price ? [[price.claim, index] as const] : [])),
  )
  return capped.toSorted(
    (one, other) => (place.get(one.claim) ?? 0) - (place.get(other.claim) ?? 0),
  )
}

function sort(subsidy: string, price: Priced, parts: Parts): void {
  if (price.is === 'skipped' || price.is === 'paid') return
  const line = price.claim.line.line.id
  if (price.is === 'pending')
    parts.pending.push({
      subsidy,
      line,
      because: price.because,
      missing: price.missing,
      source: price.source,
    })
  else if (price.is === 'refused')
    parts.refused.push({ subsidy, line, row: price.claim.path, reason: price.reason })
  else if (!parts.amountless.some((one) => one.subsidy === subsidy && one.line === line))
    parts.amountless.push({ subsidy, line, eligible: true, missing: [], source: price.source })
}

/** The share still paid while a subsidy is phased out; null while it cannot be known. */
function phaseOut(asked: Case, of: LinkedSubsidy, paid: Capped): Capped | null {
  if (of.share === null) return paid
  const share = of.share.run(recordFrame(asked, of, { date: paid.claim.date }))
  return typeof share === 'number'
    ? {
        ...paid,
        amount: roundDecimal(mulDecimal(paid.amount, share, 6), paid.claim.line.line.round ?? 2),
      }
    : null
}

/** True when no line could ever come to an amount: none is given, or all rates are left open by the document. */
function printsNoAmount(asked: Case, of: LinkedSubsidy): boolean {
  return of.lines.every(
    ({ rate }) =>
      rate === null ||
      (rate.parameters.length > 0 &&
        rate.parameters.some((id) => printsNothing(asked.linked.parameter(id) ?? { entries: [] }))),
  )
}

/** Rows without an id are named by their place, so that missing answers can be pointed at. */
function withRowIds(record: Row): Row {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key,
      Array.isArray(value) && !key.startsWith('_')
        ? (value as readonly unknown[]).map((row, index) =>
            typeof row === 'object' && row !== null ? { _id: `r${index + 1}`, ...row } : row,
          )
        : value,
    ]),
  ) as Row
}
