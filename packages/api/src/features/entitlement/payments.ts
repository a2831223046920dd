import { paidBefore, type Entitlement, type LinkedConfig, type PaidBefore } from '@xiance/engine'
import type { Row } from '@xiance/expr'
import {
  addPayments,
  paymentsTo,
  type Payment,
  type Reader,
  type StoredRecord,
  type Submission,
  type Tx,
} from '@xiance/store'

/** What approved applications granted a record, as the engine takes it off the caps. */
export async function earlierPayments(
  reader: Reader,
  query: { readonly county: string; readonly register: string; readonly record: string },
): Promise<readonly PaidBefore[]> {
  return (await paymentsTo(reader, query)).map(
    ({ subsidy, line, date, row, counted, quantity, amount }) => ({
      subsidy,
      line,
      date,
      row,
      own: true,
      counted,
      quantity,
      amount,
    }),
  )
}

export interface Grant {
  readonly linked: LinkedConfig
  /** Subsidies the form applies for. */
  readonly pays: readonly string[]
  readonly record: StoredRecord
  readonly row: Row
  readonly submission: Submission
  readonly result: Entitlement
  readonly on: string
}

/** Keeps the lines of an approved application that its form pays; of the record only what their caps are counted by. */
export async function grant(
  tx: Tx,
  { linked, pays, record, row, submission, result, on }: Grant,
): Promise<void> {
  const lines = result.lines.filter(({ subsidy }) => pays.includes(subsidy))
  const payments = paidBefore(row, lines).map((line): Payment => ({
    subsidy: line.subsidy,
    line: line.line,
    row: line.row,
    date: line.date,
    counted: countedBy(linked, line.subsidy, line.counted),
    quantity: line.quantity,
    amount: line.amount,
    submission: submission.id,
    register: record.register,
    record: record.id,
    region: record.region,
    approvedOn: on,
  }))
  await addPayments(tx, payments)
}

function countedBy(linked: LinkedConfig, subsidy: string, counted: Row): Row {
  const fields = new Set(linked.subsidy(subsidy).caps.flatMap(({ cap }) => cap.per))
  return Object.fromEntries(Object.entries(counted).filter(([field]) => fields.has(field)))
}
