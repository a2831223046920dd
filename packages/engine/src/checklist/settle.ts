import type { Item, Verdict } from '@xiance/schema'

/** What a person answered: met or not, or which defects were ticked; null or absent stays 待核. */
export interface ItemAnswer {
  readonly value: boolean | readonly string[] | null
  readonly note?: string
}
export type ItemAnswers = Readonly<Record<string, ItemAnswer>>

/** Where an item stands once register and person were heard. */
export interface Settled {
  readonly is: Verdict['is']
  /** What a person said against the register; null when it stands unopposed. */
  readonly objection: string | null
}

/** The register answers first; a person answers what it leaves unknown, or objects with a note: without one the register stands. */
export function settle(ledger: Verdict['is'], item: Item, answer: ItemAnswer | undefined): Settled {
  const said = saidOf(item, answer)
  if (ledger === 'unknown') return { is: said ?? 'unknown', objection: null }
  const note = answer?.note?.trim() ?? ''
  return said === null || said === ledger || note === ''
    ? { is: ledger, objection: null }
    : { is: said, objection: note }
}

/** The document says how many there are and not which: undecided, whoever answers. */
export function isOnlyDeclared({ declared, items = [] }: Item): boolean {
  return declared !== undefined && items.length === 0
}

/** A person's answer as a verdict. What a document declares without spelling it out, nobody can answer. */
function saidOf(item: Item, answer: ItemAnswer | undefined): 'pass' | 'fail' | null {
  if (isOnlyDeclared(item)) return null
  const value = answer?.value ?? null
  if (typeof value === 'boolean') return value ? 'pass' : 'fail'
  if (!Array.isArray(value) || item.defects === undefined) return null
  return value.length === 0 ? 'pass' : 'fail'
}
