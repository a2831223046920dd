import type { Locale } from '@xiance/schema'
import { en } from '../locales/en.ts'
import { zhCN, type EngineCode } from '../locales/zh-CN.ts'

/** A problem or reason of the engine: a code with its params. */
export interface Said {
  readonly code: string
  readonly params: Readonly<Record<string, string | number | readonly string[]>>
}

/** The sentence of a problem or reason; a code of another room comes back as it is. */
export function sentenceOf(said: Said, locale: Locale): string {
  const template = isEngineCode(said.code) ? tables[locale][said.code] : undefined
  return template === undefined ? said.code : filled(template, said.params, locale)
}

export function isEngineCode(code: string): code is EngineCode {
  return Object.hasOwn(zhCN, code)
}

const tables: { readonly [L in Locale]: { readonly [C in EngineCode]: string } } = {
  'zh-CN': zhCN,
  en,
}

/** `{name}`, or `{name|before|after}` which is left out whole when the param is empty; quotation marks inside others are single. */
function filled(template: string, params: Said['params'], locale: Locale): string {
  return template.replaceAll(
    /\{(\w+)(?:\|([^|}]*)\|?([^}]*))?\}/g,
    (_match, name: string, before: string | undefined, after: string | undefined, at: number) => {
      const param = params[name]
      const said = Array.isArray(param)
        ? param.join(locale === 'en' ? ', ' : '、')
        : String(param ?? '')
      const words = template[at - 1] === '“' ? said.replaceAll('“', '‘').replaceAll('”', '’') : said
      return words === '' ? '' : `${before ?? ''}${words}${after ?? ''}`
    },
  )
}
