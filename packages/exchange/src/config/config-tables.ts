import type { Locale, ResolvedConfig } from '@xiance/schema'
import type { LedgerTable } from '../ledger-table.ts'
import { en } from '../locales/en.ts'
import { zhCN } from '../locales/zh-CN.ts'
import { checklistTable } from './checklist-table.ts'
import { formTable } from './form-table.ts'
import { listTable } from './list-table.ts'
import type { Sheet } from './sheet.ts'
import { sourceTable } from './source-table.ts'
import { indicatorTable, parameterTable } from './series-tables.ts'
import { subsidyTable } from './subsidy-table.ts'

const words = { 'zh-CN': zhCN, en } as const

/** A config as the tables an official reads: one sheet a concept, each row with its clause; empty ones are left out. */
export function configTables(
  config: ResolvedConfig,
  locale: Locale = 'zh-CN',
): readonly LedgerTable[] {
  const sheet: Sheet = { config, locale, words: words[locale] }
  return [
    subsidyTable(sheet),
    parameterTable(sheet),
    indicatorTable(sheet),
    checklistTable(sheet),
    formTable(sheet),
    listTable(sheet),
    sourceTable(sheet),
  ].filter(({ rows }) => rows.length > 0)
}
