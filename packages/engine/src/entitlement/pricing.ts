import { citationsOf, seriesKeys, textIn, type Citation } from '@xiance/schema'
import type { Missing, Reason } from '../client/entitlement.ts'
import { printsNothing } from '../record/parameters.ts'
import { missingOf, type Case, type Claim } from './claim.ts'

/** What can be said about a claim before caps. */
export type Priced =
  | { readonly is: 'paid'; readonly claim: Claim; readonly quantity: number; readonly rate: number }
  | {
      readonly is: 'pending'
      readonly claim: Claim
      readonly because: 'answer' | 'undecided'
      readonly missing: readonly Missing[]
      readonly source: readonly Citation[]
    }
  | { readonly is: 'refused'; readonly claim: Claim; readonly reason: Reason }
  | { readonly is: 'amountless'; readonly claim: Claim; readonly source: readonly Citation[] }
  | { readonly is: 'skipped' }

/**
 * Quantity and rate of a claim. The rate speaks first: what no entry covers is refused whatever its quantity; what the
 * document names without any amount is amountless; a single open amount is undecided; the rest waits for answers.
 */
export function priceOf(asked: Case, claim: Claim): Priced {
  const { frame, line } = claim
  const when = line.when === null ? true : line.when.run(frame)
  if (when === false) return { is: 'skipped' }
  if (line.rate === null) return { is: 'amountless', claim, source: sourcesOf(claim) }
  const rate = line.rate.run(frame)
  const stopped = typeof rate === 'number' ? null : stoppedBy(asked, claim)
  if (stopped?.is === 'refused' || stopped?.is === 'amountless') return stopped
  const quantity = line.quantity === null ? 1 : line.quantity.run(frame)
  const missing = missingOf(asked, claim, [
    line.when,
    stopped === null ? line.rate : null,
    line.quantity,
  ])
  if (missing.length > 0 || when !== true)
    return { is: 'pending', claim, because: 'answer', missing, source: sourcesOf(claim) }
  if (stopped !== null) return stopped
  if (typeof rate === 'number' && typeof quantity === 'number')
    return { is: 'paid', claim, quantity, rate }
  return { is: 'pending', claim, because: 'answer', missing: [], source: sourcesOf(claim) }
}

/** Which parameter left the last formula without a value: it does not cover the keys, prints nothing at all, or leaves this one open. */
export function stoppedBy(
  asked: Case,
  claim: Claim,
): Exclude<Priced, { readonly is: 'paid' | 'skipped' }> | null {
  for (const { id, keys, reading } of claim.readings.toReversed()) {
    const series = asked.linked.parameter(id)
    if (series === undefined || reading.state === 'known') continue
    const title = textIn(series.title, 'zh-CN')
    if (reading.state === 'uncovered') {
      const reason: Reason = {
        code: 'entitlement.not_covered',
        params: {
          parameter: title,
          keys: keyLabels(asked, id, keys),
          row: claim.label,
          on: claim.date,
        },
        source: sourcesOf(claim),
      }
      return { is: 'refused', claim, reason }
    }
    const source = [
      ...(reading.entry === null ? [] : citationsOf(reading.entry)),
      ...citationsOf(series),
    ]
    if (printsNothing(series))
      return { is: 'amountless', claim, source: source.length === 0 ? sourcesOf(claim) : source }
    const label = [title, ...keyLabels(asked, id, keys)].join(' ')
    return {
      is: 'pending',
      claim,
      because: 'undecided',
      missing: [
        {
          path: `/parameters/${id}${reading.entry?.id === undefined ? '' : `/entries/${reading.entry.id}`}`,
          label,
        },
      ],
      source,
    }
  }
  return null
}

/** Titles of the options a parameter is keyed by. */
export function keyLabels(
  asked: Case,
  parameter: string,
  keys: readonly string[],
): readonly string[] {
  const lists = seriesKeys(asked.linked.parameter(parameter) ?? {})
  return keys.map((key, index) => {
    const option = asked.linked.list(lists[index]?.list ?? '')?.options.find(({ id }) => id === key)
    return option === undefined ? key : textIn(option.title, 'zh-CN')
  })
}

export function sourcesOf(claim: Claim): readonly Citation[] {
  const own = citationsOf(claim.line.line)
  return own.length > 0 ? own : citationsOf(claim.of.subsidy)
}
