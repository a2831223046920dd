import { textIn } from '@xiance/schema'
import type { LedgerTable } from '../ledger-table.ts'
import { tableOf, type Sheet } from './sheet.ts'

/** One row a policy document. */
export function sourceTable(sheet: Sheet): LedgerTable {
  const { config, locale, words } = sheet
  return tableOf(sheet, words.sources, {
    columns: ['id', 'title', 'number', 'issuer', 'date'],
    rows: config.sources.map(({ id, title, number, issuer, date }) => ({
      id,
      title: textIn(title, locale),
      number,
      issuer,
      date,
    })),
  })
}
