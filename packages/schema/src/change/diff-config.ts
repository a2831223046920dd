import type { ResolvedConfig } from '../county.ts'
import type { Change } from './change.ts'
import { differences } from './differences.ts'
import { isBreaking, isMoney } from './effect.ts'
import { describeChange } from './describe-change.ts'

/** What changed between two configs, the written form of a changed number left out; each difference with a sentence for its author: 「肉羊补贴上限 20 → 25 只」. */
export function diffConfig(before: ResolvedConfig, after: ResolvedConfig): readonly Change[] {
  const found = differences(before, after, '')
  const changed = new Set(found.map(({ path }) => path))
  const told = found.filter(
    ({ path }) => !path.endsWith('/asWritten') || !changed.has(path.replace(/asWritten$/, 'value')),
  )
  return told.map((difference) => ({
    ...difference,
    money: isMoney(difference, [before, after]),
    breaking: isBreaking(difference),
    sentence: {
      'zh-CN': describeChange(difference, { before, after, locale: 'zh-CN' }),
      en: describeChange(difference, { before, after, locale: 'en' }),
    },
  }))
}
