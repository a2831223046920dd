import { writeXlsx } from 'hucre/xlsx'
import { headerOf, type LedgerTable } from './ledger-table.ts'

/** Excel forbids these in a sheet's name and cuts it at 31 characters. */
const FORBIDDEN_IN_NAME = /[\\/?*[\]:]/g

/** Writes ledgers as an Excel workbook, one sheet each: header row frozen and filterable, notes below the rows. */
export async function toXlsx(...tables: readonly LedgerTable[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: tables.map(sheetOf) })
}

function sheetOf({ title, columns, rows, notes = [] }: LedgerTable) {
  return {
    name: title.replace(FORBIDDEN_IN_NAME, ' ').slice(0, 31) || 'Sheet1',
    columns: columns.map(({ width }) => (width === undefined ? { autoWidth: true } : { width })),
    rows: [columns.map(headerOf), ...rows.map((row) => [...row]), ...notes.map((note) => [note])],
    freezePane: { rows: 1 },
  }
}
