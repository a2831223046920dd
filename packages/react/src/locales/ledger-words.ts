import type { Locale } from '@xiance/schema'
import { ledgerEn } from './ledger.en.ts'
import { ledgerZhCN, type LedgerWords } from './ledger.zh-CN.ts'

export type { LedgerWords }

const tables: { readonly [L in Locale]: LedgerWords } = { 'zh-CN': ledgerZhCN, en: ledgerEn }

/** The words of the ledger grid in one language. */
export function ledgerWordsIn(locale: Locale): LedgerWords {
  return tables[locale]
}
