import { textIn, type Locale, type ResolvedConfig } from '@xiance/schema'
import { wordsIn } from '../words/use-words.ts'

/** What the county calls the records of a register or region level: its own term (农牧户), else the title, else the portal's word. */
export function registerWord(
  config: Pick<ResolvedConfig, 'terms' | 'registers' | 'levels'> | undefined,
  register: string,
  locale: Locale,
): string {
  const term = config?.terms[register]
  const said = typeof term === 'object' ? term[locale] : locale === 'zh-CN' ? term : undefined
  if (said !== undefined) return said
  const named = [...(config?.registers ?? []), ...(config?.levels ?? [])]
  const title = named.find(({ id }) => id === register)?.title
  return title === undefined ? wordsIn(locale).shell.tabs.records : textIn(title, locale)
}
