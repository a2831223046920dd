import type { Row } from '@xiance/expr'
import type { EntitlementLine } from '../client/entitlement.ts'
import { rowId } from '../record/row-id.ts'

/** What was paid earlier to a record or to one of its lineage: its share of the caps is used up. */
export interface PaidBefore {
  readonly subsidy: string
  readonly line: string
  /** Civil day of what was paid for. */
  readonly date: string
  /** Path of the row paid for; null when it was the record itself. */
  readonly row: string | null
  /** Whether it was this very record: then it is not paid again. A household it split from only shares the caps. */
  readonly own: boolean
  /** The record with the columns of the row laid over it: what caps are counted by. */
  readonly counted: Row
  readonly quantity: number
  readonly amount: number
}

/** Lines of an entitlement as what a later one takes off the caps. */
export function paidBefore(record: Row, lines: readonly EntitlementLine[]): readonly PaidBefore[] {
  return lines.map(({ subsidy, line, date, row, capped, amount }) => ({
    subsidy,
    line,
    date,
    row,
    own: true,
    counted: { ...record, ...rowAt(record, row) },
    quantity: capped,
    amount,
  }))
}

/** The row a path such as `/sales/r2` names; rows without an id go by their place. */
function rowAt(record: Row, path: string | null): Row {
  const [, table = '', id = ''] = path?.split('/') ?? []
  const rows = record[table]
  if (!Array.isArray(rows)) return {}
  return (rows as readonly Row[]).find((row, index) => rowId(row, index) === id) ?? {}
}
