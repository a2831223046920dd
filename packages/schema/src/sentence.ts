import { sentence as formulaSentence } from '@xiance/expr'
import { kinds } from './kinds/index.ts'
import type { Kind } from './kinds/kind.ts'
import { en, nounsEn } from './locales/en.ts'
import { nounsZhCN, zhCN } from './locales/zh-CN.ts'
import type { Problem } from './problem.ts'
import { textIn, type Locale } from './text.ts'
import { timeWords } from './time/time-words.ts'

/** Codes of this room; formulas bring their own. */
export type SchemaCode = keyof typeof zhCN

/** What is wrong, where, and what to do, in one language. */
export function sentenceOf(problem: Pick<Problem, 'code' | 'params'>, locale: Locale): string {
  const template = (tables[locale].sentences as Readonly<Record<string, string>>)[problem.code]
  if (template === undefined) return formulaSentence(problem, locale)
  return filled(template, problem, locale)
}

/** A template with its parameters. */
export function filled(template: string, problem: Pick<Problem, 'params'>, locale: Locale): string {
  return fill(withoutEmptyParts(template, problem, locale), problem, locale).trim()
}

const tables = {
  'zh-CN': { sentences: zhCN, nouns: nounsZhCN, comma: '、' },
  en: { sentences: en, nouns: nounsEn, comma: ', ' },
} as const

/** `[…{name}…]` is said only where the parameter says something. */
function withoutEmptyParts(
  template: string,
  problem: Pick<Problem, 'params'>,
  locale: Locale,
): string {
  return template.replaceAll(/\[([^\]]*\{(\w+)[^\]]*)\]/g, (_, part: string, name: string) =>
    wordsOf(problem.params[name], locale) === '' ? '' : part,
  )
}

/** `{name}`, or in one of the forms. */
function fill(template: string, problem: Pick<Problem, 'params'>, locale: Locale): string {
  return template.replaceAll(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, form?: string) => {
    const text = wordsOf(problem.params[name], locale)
    return forms[form ?? '']?.(text, locale) ?? text
  })
}

/** What may stand after the name of a parameter. */
const forms: Readonly<Record<string, (text: string, locale: Locale) => string | undefined>> = {
  noun: (text, locale) => (tables[locale].nouns as Readonly<Record<string, string>>)[text],
  kind: (text, locale) =>
    Object.hasOwn(kinds, text) ? textIn(kinds[text as Kind].title, locale) : undefined,
  time: timeWords,
}

function wordsOf(value: Problem['params'][string] | undefined, locale: Locale): string {
  if (value === undefined) return ''
  return typeof value === 'object' ? value.join(tables[locale].comma) : String(value)
}
