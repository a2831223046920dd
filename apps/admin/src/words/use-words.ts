import type { Locale } from '@xiance/schema'
import { usePreferences } from '../preferences/preferences.ts'
import { en } from './en.ts'
import { zhCN, type Words } from './zh-CN.ts'

export type { Words }

const tables: { readonly [L in Locale]: Words } = { 'zh-CN': zhCN, en }

/** The office app's words in the chosen language. */
export function useWords(): Words {
  return tables[usePreferences().locale]
}
