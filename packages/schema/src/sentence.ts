import { sentence as formulaSentence } from '@xiance/expr'
import { en, nounsEn } from './locales/en.ts'
import { nounsZhCN, zhCN } from './locales/zh-CN.ts'
import type { Problem } from './problem.ts'
import type { Locale } from './text.ts'

/** Codes of this room; formulas bring their own. */
export type SchemaCode = keyof typeof zhCN

/** What is wrong, where, and what to do, in one language. */
export function sentenceOf(problem: Pick<Problem, 'code' | 'params'>, locale: Locale): string {
  const { sentences, nouns } = tables[locale]
  const template = (sentences as Readonly<Record<string, string>>)[problem.code]
  if (template === undefined) return formulaSentence(problem, locale)
  return template
    .replaceAll(/\{(\w+)(:noun)?\}/g, (_, name: string, asNoun: string | undefined) => {
      const text = wordsOf(problem.params[name], locale)
      return asNoun === undefined
        ? text
        : ((nouns as Readonly<Record<string, string>>)[text] ?? text)
    })
    .trim()
}

const tables = {
  'zh-CN': { sentences: zhCN, nouns: nounsZhCN },
  en: { sentences: en, nouns: nounsEn },
} as const

function wordsOf(value: Problem['params'][string] | undefined, locale: Locale): string {
  if (value === undefined) return ''
  if (typeof value === 'object') return value.join(locale === 'en' ? ', ' : '、')
  return String(value)
}
