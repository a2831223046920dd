import type { Item } from '@xiance/schema'
import type { Assessment } from '../client/assessment.ts'
import { isOnlyDeclared } from './settle.ts'

/** Why a checklist has nothing to judge: the document lists no item, or none applies to this record. */
export type NothingToJudge = 'undecided' | 'not_applicable'

/** null when at least one item of the checklist can be judged for the assessed record. */
export function nothingToJudge(checklist: Item, assessment: Assessment): NothingToJudge | null {
  const applies = new Set(assessment.items.map(({ id }) => id))
  const all = leavesOf(checklist)
  if (all.some(({ path, item }) => applies.has(path) && !isOnlyDeclared(item))) return null
  return all.some(({ item }) => !isOnlyDeclared(item)) ? 'not_applicable' : 'undecided'
}

interface Leaf {
  readonly path: string
  readonly item: Item
}

/** The items without parts. */
function leavesOf({ items = [] }: Item, parent = ''): readonly Leaf[] {
  return items.flatMap((item) => {
    const path = `${parent}${item.id}`
    const below = leavesOf(item, `${path}/`)
    return below.length > 0 ? below : [{ path, item }]
  })
}
