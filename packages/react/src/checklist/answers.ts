import { settle, type Assessment, type Settled } from '@xiance/engine'
import type { Item, Verdict } from '@xiance/schema'

/** What a person said of one item; null is 待核. */
export interface ChecklistAnswer {
  readonly value: boolean | null
  readonly note?: string
}

/** Answers by item path: `housing/roof`. */
export type ChecklistAnswers = Readonly<Record<string, ChecklistAnswer>>

/** An item that is judged by itself, not by its parts. */
export interface Leaf {
  readonly path: string
  readonly item: Item
}

/** The items to judge; without those that do not apply to this record. */
export function leavesOf(parent: Item, assessment: Assessment | null, path = ''): readonly Leaf[] {
  return partsOf(parent, assessment, path).flatMap((part) => {
    const below = leavesOf(part.item, assessment, part.path)
    return below.length > 0 ? below : [part]
  })
}

/** The parts of an item that apply to this record. */
export function partsOf(
  parent: Item,
  assessment: Assessment | null,
  path: string,
): readonly Leaf[] {
  return (parent.items ?? [])
    .map((item) => ({ path: path === '' ? item.id : `${path}/${item.id}`, item }))
    .filter((part) => assessment === null || assessment.items.some(({ id }) => id === part.path))
}

/** What the register alone says of an item. */
export function ledgerOf(path: string, assessment: Assessment | null): Verdict['is'] {
  return assessment?.items.find(({ id }) => id === path)?.ledger ?? 'unknown'
}

/** Where an item stands, as the server will decide it. */
export function standingOf(
  { path, item }: Leaf,
  answers: ChecklistAnswers,
  assessment: Assessment | null,
): Settled {
  return settle(ledgerOf(path, assessment), item, answers[path])
}

export function countVerdicts(
  leaves: readonly Leaf[],
  answers: ChecklistAnswers,
  assessment: Assessment | null,
): { readonly [V in Verdict['is']]: number } {
  const counts = { pass: 0, fail: 0, unknown: 0 }
  for (const leaf of leaves) counts[standingOf(leaf, answers, assessment).is] += 1
  return counts
}
