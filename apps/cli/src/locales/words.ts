import type { Locale } from '@xiance/schema'
import { en } from './en.ts'
import { zhCN } from './zh-CN.ts'

/** What the command says in one language. */
export type Words = { readonly locale: Locale } & Said<typeof zhCN>

/** The same sentences, whatever their exact wording. */
export type Said<T> = T extends (...args: infer A) => string
  ? (...args: A) => string
  : T extends string
    ? string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [K in keyof T]: Said<T[K]> }

export type ErrorCode = keyof (typeof zhCN)['errors']
/** What a sentence needs to know; nothing for those that stand by themselves. */
export type ErrorParams<C extends ErrorCode> =
  Parameters<(typeof zhCN)['errors'][C]> extends readonly [infer P]
    ? P
    : Readonly<Record<string, never>>

const tables: { readonly [L in Locale]: Words } = {
  'zh-CN': { locale: 'zh-CN', ...zhCN },
  en: { locale: 'en', ...en },
}

export function wordsIn(locale: Locale): Words {
  return tables[locale]
}

export function isLocale(text: string | undefined): text is Locale {
  return text !== undefined && Object.hasOwn(tables, text)
}
