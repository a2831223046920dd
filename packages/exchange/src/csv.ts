import { writeCsv } from 'hucre/csv'
import { headerOf, type LedgerTable } from './ledger-table.ts'

/** Writes UTF-8 CSV with a byte-order mark, so that Excel and WPS read the Chinese; text that starts like a formula is escaped. */
export function toCsv(table: LedgerTable): string {
  const rows = [
    table.columns.map(headerOf),
    ...table.rows.map((row) => [...row]),
    ...(table.notes ?? []).map((note) => [note]),
  ]
  return writeCsv(rows, { bom: true, escapeFormulae: true })
}
