import type { Locale, ResolvedConfig } from '@xiance/schema'
import { wordsIn } from '../words/use-words.ts'

/** What the county calls the records of a register: 农牧户; the portal's own word where it has none in this language. */
export function registerWord(
  config: Pick<ResolvedConfig, 'terms'> | undefined,
  register: string,
  locale: Locale,
): string {
  const term = config?.terms[register]
  const said = typeof term === 'object' ? term[locale] : locale === 'zh-CN' ? term : undefined
  return said ?? wordsIn(locale).shell.tabs.records
}
