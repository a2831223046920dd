import type { Code } from './codes.ts'
import { CODES } from './codes.ts'
import type { Diagnostic } from './diagnostic.ts'
import { en } from './locales/en.ts'
import type { Locale } from './locales/locale.ts'
import { zhCN } from './locales/zh-CN.ts'

const LOCALES = { 'zh-CN': zhCN, en } as const satisfies Readonly<Record<string, Locale>>

/** A diagnostic as a sentence. A code of another room gives the code itself. */
export function sentence(
  diagnostic: Pick<Diagnostic, 'code' | 'params'>,
  locale: keyof typeof LOCALES,
): string {
  const table = LOCALES[locale]
  const { code, params } = diagnostic
  return isCode(code) ? table.sentences[code](reader(params, table)) : code
}

function isCode(code: string): code is Code {
  return Object.hasOwn(CODES, code)
}

function reader(params: Diagnostic['params'], locale: Locale) {
  const text = (name: string): string => {
    const value = params[name] ?? ''
    return Array.isArray(value) ? value.join(locale.comma) : String(value)
  }
  const type = (name: string): string => {
    const [kind = '', list] = text(name).split(':')
    const word = locale.types[kind] ?? kind
    return list === undefined ? word : `${word}${locale.ofList(list)}`
  }
  return { text, type, has: (name: string) => text(name) !== '' }
}
