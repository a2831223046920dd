import type { Locale, Problem } from '@xiance/schema'
import { en } from './en.ts'
import { zhCN } from './zh-CN.ts'

/** The sentence for one of the API's codes; a code of another room falls back to the code itself. */
export function sentenceOf(problem: Pick<Problem, 'code' | 'params'>, locale: Locale): string {
  const table: Readonly<Record<string, string>> = locale === 'en' ? en : zhCN
  const sentence = table[problem.code]
  if (sentence === undefined) return problem.code
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = problem.params[name]
    return value === undefined ? '' : Array.isArray(value) ? value.join('、') : String(value)
  })
}
