import type { Locale } from '@xiance/schema'
import { en } from './en.ts'
import { zhCN, type Words } from './zh-CN.ts'

export type { Words }

const tables: { readonly [L in Locale]: Words } = { 'zh-CN': zhCN, en }

/** The component words of one language. */
export function wordsIn(locale: Locale): Words {
  return tables[locale]
}
