import { textIn } from '@xiance/schema'
import type { LedgerTable } from '../ledger-table.ts'
import { clausesOf, tableOf, type Sheet } from './sheet.ts'

/** One row an option. */
export function listTable(sheet: Sheet): LedgerTable {
  const { config, locale, words } = sheet
  return tableOf(sheet, words.lists, {
    columns: ['list', 'id', 'option', 'source'],
    rows: config.lists.flatMap((list) =>
      list.options.map((option) => ({
        list: textIn(list.title, locale),
        id: option.id,
        option: textIn(option.title, locale),
        source: clausesOf(option),
      })),
    ),
  })
}
