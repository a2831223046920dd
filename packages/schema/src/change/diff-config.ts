import type { ResolvedConfig } from '../county.ts'
import type { Change, Difference } from './change.ts'
import { differences } from './differences.ts'
import { isBreaking, isMoney } from './effect.ts'
import { isStillAsked, migrationFor, type Comparison } from './needed-migration.ts'
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
    ...breaking(difference, { before, after, all: found }),
    sentence: {
      'zh-CN': describeChange(difference, { before, after, locale: 'zh-CN' }),
      en: describeChange(difference, { before, after, locale: 'en' }),
    },
  }))
}

/** Whether old answers fit, and what brings them over where they do not. */
function breaking(
  difference: Difference,
  comparison: Comparison,
): Pick<Change, 'breaking' | 'migration'> {
  if (!isBreaking(difference) || isStillAsked(difference, comparison)) return { breaking: false }
  const migration = migrationFor(difference, comparison)
  return { breaking: true, ...(migration === null ? {} : { migration }) }
}
