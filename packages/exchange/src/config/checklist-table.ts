import { textIn, type Item } from '@xiance/schema'
import type { LedgerTable } from '../ledger-table.ts'
import { clausesOf, tableOf, titleOf, type Sheet } from './sheet.ts'

/** One row a checklist item, nested ones after their parent. */
export function checklistTable(sheet: Sheet): LedgerTable {
  const { config, locale, words } = sheet
  return tableOf(sheet, words.checklists, {
    columns: ['title', 'about', 'item', 'test', 'organs', 'source'],
    rows: config.checklists.flatMap((checklist) =>
      itemsOf(checklist.items ?? []).map((item) => ({
        title: textIn(checklist.title, locale),
        about: titleOf(sheet, config.registers, checklist.about),
        item: textIn(item.title, locale),
        test: typeof item.test === 'string' ? item.test : item.test?.of,
        organs: (item.organs ?? []).map((id) => titleOf(sheet, config.organs, id)).join('、'),
        source: clausesOf(item) ?? clausesOf(checklist),
      })),
    ),
  })
}

function itemsOf(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => [item, ...itemsOf(item.items ?? [])])
}
