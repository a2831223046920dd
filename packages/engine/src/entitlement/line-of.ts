import {
  citationsOf,
  quantitiesOf,
  sameDimension,
  textIn,
  unitLabel,
  type Citation,
} from '@xiance/schema'
import type { EntitlementLine, Reason } from '../client/entitlement.ts'
import { distinctCitations } from './distinct-citations.ts'
import type { Capped } from './caps.ts'
import type { Case, Claim } from './claim.ts'
import { keyLabels, sourcesOf } from './pricing.ts'

/** A paid claim as a line that can say why: eligible → quantity → dated rate → cap left → amount. */
export function lineOf(asked: Case, paid: Capped, eligible: Reason | undefined): EntitlementLine {
  const { claim } = paid
  const unit = unitOf(asked, claim)
  const rateSource = rateCitations(claim)
  const source = rateSource.length > 0 ? rateSource : sourcesOf(claim)
  return {
    subsidy: claim.of.subsidy.id,
    line: claim.line.line.id,
    row: claim.path,
    date: claim.date,
    label: claim.label,
    quantity: paid.quantity,
    capped: paid.capped,
    rate: paid.rate,
    amount: paid.amount,
    unit,
    source: distinctCitations([...source, ...paid.source]),
    reasons: [
      ...(eligible === undefined ? [] : [eligible]),
      {
        code: 'entitlement.quantity',
        params: { label: claim.label, quantity: paid.quantity, unit: unit ?? '' },
        source: [],
      },
      rateReason(asked, paid, source),
      ...paid.reasons,
      {
        code: 'entitlement.amount',
        params: { capped: paid.capped, rate: paid.rate, amount: paid.amount, unit: unit ?? '' },
        source: [],
      },
    ],
  }
}

function rateReason(asked: Case, paid: Capped, source: readonly Citation[]): Reason {
  const reading = ofRate(paid.claim)[0]
  const series = reading === undefined ? undefined : asked.linked.parameter(reading.id)
  const words =
    series === undefined || reading === undefined
      ? [textIn(paid.claim.line.line.title, 'zh-CN')]
      : [textIn(series.title, 'zh-CN'), ...keyLabels(asked, series.id, reading.keys)]
  return {
    code: 'entitlement.rate',
    params: {
      parameter: words.join(' '),
      rate: paid.rate,
      on: paid.claim.date,
      unit: unitOf(asked, paid.claim) ?? '',
    },
    source,
  }
}

function rateCitations(claim: Claim): readonly Citation[] {
  return ofRate(claim).flatMap(({ reading }) =>
    reading.entry === null ? [] : citationsOf(reading.entry),
  )
}

function ofRate(claim: Claim): Claim['readings'] {
  const read = claim.line.rate?.parameters ?? []
  return claim.readings.filter(
    ({ id }, index) =>
      read.includes(id) && claim.readings.findIndex((other) => other.id === id) === index,
  )
}

/** Unit of the quantity: of the column it reads, by the name the rate in force calls it: cattle go by 头, sheep by 只. */
function unitOf(asked: Case, claim: Claim): string | null {
  const column = claim.line.quantity?.slot ?? null
  const unit = (claim.line.table?.rows ?? asked.fields).find(({ id }) => id === column)?.unit
  if (unit === undefined) return null
  return unitLabel(asked.linked.config, unitOfRate(asked, claim, unit) ?? unit)
}

function unitOfRate({ linked }: Case, claim: Claim, counted: string): string | undefined {
  const same = linked.unit(counted)
  return ofRate(claim)
    .flatMap(({ id, reading }) => [
      ...(reading.entry === null ? [] : quantitiesOf(reading.entry)).map(({ unit }) => unit),
      linked.parameter(id)?.unit,
    ])
    .flatMap((unit) => [unit].flat()[0]?.split('/')[1] ?? [])
    .find((name) => {
      const unit = linked.unit(name)
      return unit && same && unit.factor === same.factor && sameDimension(unit, same)
    })
}
