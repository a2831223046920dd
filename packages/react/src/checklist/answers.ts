import type { Assessment } from '@xiance/engine'
import type { Item, Verdict } from '@xiance/schema'

/** What a person said of one item; null is 待核. */
export interface ChecklistAnswer {
  readonly value: boolean | null
  readonly note?: string
}

/** Answers by item path: `housing/roof`. */
export type ChecklistAnswers = Readonly<Record<string, ChecklistAnswer>>

/** Paths of the items that are judged by themselves. */
export function leavesOf(parent: Item, path = ''): readonly string[] {
  return (parent.items ?? []).flatMap((item) => {
    const own = path === '' ? item.id : `${path}/${item.id}`
    return item.items && item.items.length > 0 ? leavesOf(item, own) : [own]
  })
}

/** The verdict of an item as it stands: the ledger's, and where that leaves it open a person's word. */
export function verdictOf(
  path: string,
  answers: ChecklistAnswers,
  assessment: Assessment | null,
): Verdict['is'] {
  const ledger = ledgerVerdict(path, assessment)
  if (ledger && ledger.is !== 'unknown') return ledger.is
  const said = answers[path]?.value ?? null
  if (said === null) return 'unknown'
  return said ? 'pass' : 'fail'
}

/** What the ledger says of an item by itself. */
export function ledgerVerdict(path: string, assessment: Assessment | null): Verdict | undefined {
  return assessment?.items.find(({ id }) => id === path)
}

export function countVerdicts(
  paths: readonly string[],
  answers: ChecklistAnswers,
  assessment: Assessment | null,
): { readonly [V in Verdict['is']]: number } {
  const counts = { pass: 0, fail: 0, unknown: 0 }
  for (const path of paths) counts[verdictOf(path, answers, assessment)] += 1
  return counts
}
