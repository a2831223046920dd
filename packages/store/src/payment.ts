import type { Row } from '@xiance/expr'
import { fromMicro, toMicro } from './exact.ts'
import type { Reader, Tx } from './store.ts'

/** One line of a subsidy that an approved application was granted; never changed afterwards. */
export interface Payment {
  readonly submission: string
  readonly register: string
  readonly record: string
  readonly region: string
  readonly subsidy: string
  readonly line: string
  /** Path of the row paid for; null when it was the record itself. */
  readonly row: string | null
  /** Civil day of what is paid for. */
  readonly date: string
  /** What the caps are counted by, as it stood then; sealed. */
  readonly counted: Row
  /** Quantity after caps. */
  readonly quantity: number
  /** 元, exact to 6 decimals. */
  readonly amount: number
  readonly approvedOn: string
}

/** Keeps the lines of one submission, in their order. */
export async function addPayments(tx: Tx, payments: readonly Payment[]): Promise<void> {
  if (payments.length === 0) return
  const cipher = await tx.cipher(tx.county)
  await tx.db
    .insertInto('payment')
    .values(
      payments.map((one, position) => ({
        county_id: tx.county,
        submission_id: one.submission,
        position,
        register: one.register,
        record_id: one.record,
        region_id: one.region,
        subsidy: one.subsidy,
        line: one.line,
        row_path: one.row,
        day: one.date,
        counted: cipher.seal(JSON.stringify(one.counted), placeOf(one.submission, position)),
        quantity: toMicro(one.quantity),
        amount: toMicro(one.amount),
        approved_on: one.approvedOn,
      })),
    )
    .execute()
}

/** Everything a record was granted, by the day of approval. */
export async function paymentsTo(
  reader: Reader,
  query: { readonly county: string; readonly register: string; readonly record: string },
): Promise<readonly Payment[]> {
  const rows = await reader.db
    .selectFrom('payment')
    .selectAll()
    .where('county_id', '=', query.county)
    .where('register', '=', query.register)
    .where('record_id', '=', query.record)
    .orderBy('approved_on')
    .orderBy('submission_id')
    .orderBy('position')
    .execute()
  if (rows.length === 0) return []
  const cipher = await reader.cipher(query.county)
  return rows.map((row) => ({
    submission: row.submission_id,
    register: row.register,
    record: row.record_id,
    region: row.region_id,
    subsidy: row.subsidy,
    line: row.line,
    row: row.row_path,
    date: row.day,
    counted: JSON.parse(
      cipher.unseal(row.counted, placeOf(row.submission_id, row.position)),
    ) as Row,
    quantity: fromMicro(row.quantity),
    amount: fromMicro(row.amount),
    approvedOn: row.approved_on,
  }))
}

function placeOf(submission: string, position: number): string {
  return `payment/${submission}/${position}#counted`
}
