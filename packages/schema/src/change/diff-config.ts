import type { ResolvedConfig } from '../county.ts'
import { isRecord } from '../pointer.ts'
import type { Change, Difference } from './change.ts'
import { differences } from './differences.ts'
import { isBreaking, isMoney } from './effect.ts'
import { isStillAsked, migrationFor, type Comparison } from './needed-migration.ts'
import { replay } from './replay.ts'
import { describeChange } from './describe-change.ts'

/**
 * What changed between two configs, the written form of a changed number left out; each difference with a sentence for its
 * author: 「肉羊补贴上限 20 → 25 只」. A migration recorded since is told once, and what it alone changed is not told again.
 */
export function diffConfig(before: ResolvedConfig, after: ResolvedConfig): readonly Change[] {
  const { config, changes } = replay(before, after)
  const found = differences(config, after, '').flatMap(unfolded)
  const changed = new Set(found.map(({ path }) => path))
  const told = found.filter(
    ({ path }) => !path.endsWith('/asWritten') || !changed.has(path.replace(/asWritten$/, 'value')),
  )
  return [
    ...changes,
    ...told.map((difference) => ({
      ...difference,
      money: isMoney(difference, [config, after]),
      ...breaking(difference, { before: config, after, all: found }),
      sentence: {
        'zh-CN': describeChange(difference, { before: config, after, locale: 'zh-CN' }),
        en: describeChange(difference, { before: config, after, locale: 'en' }),
      },
    })),
  ]
}

/** A list whose items have no ids, such as the steps of a story, is told item by item. */
function unfolded(difference: Difference): readonly Difference[] {
  const { before, after, path } = difference
  if (!isPlainList(before) || !isPlainList(after)) return [difference]
  return Array.from({ length: Math.max(before.length, after.length) }, (_, index) =>
    differences(before[index], after[index], `${path}/${index}`),
  )
    .flat()
    .flatMap(unfolded)
}

function isPlainList(value: unknown): value is readonly unknown[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item) => isRecord(item) && !('id' in item))
  )
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
