import { writeXlsx } from 'hucre/xlsx'
import { headerOf, type LedgerTable } from './ledger-table.ts'

/** Excel forbids these in a sheet's name and cuts it at 31 characters. */
const FORBIDDEN_IN_NAME = /[\\/?*[\]:]/g

/** Writes one ledger as an Excel workbook: header row frozen and filterable, notes below the rows. */
export async function toXlsx(table: LedgerTable): Promise<Uint8Array> {
  const notes = (table.notes ?? []).map((note) => [note])
  return writeXlsx({
    sheets: [
      {
        name: table.title.replace(FORBIDDEN_IN_NAME, ' ').slice(0, 31) || 'Sheet1',
        columns: table.columns.map((column) =>
          column.width === undefined ? { autoWidth: true } : { width: column.width },
        ),
        rows: [table.columns.map(headerOf), ...table.rows.map((row) => [...row]), ...notes],
        freezePane: { rows: 1 },
      },
    ],
  })
}
