import type { Item, List } from '@xiance/schema'
import type { Cite } from '../citing.ts'

/** One thing that may be wrong: id, our words, the words of the plan. */
type Fault = readonly [id: string, title: string, quote: string]

/** A numbered sieve or gap of a plan: what to look at, who answers for it, what may be wrong. */
export interface Heading {
  readonly id: string
  readonly title: string
  readonly quote: string
  readonly organs: readonly string[]
  readonly faults: readonly Fault[]
  readonly watch?: readonly string[]
  /** Items of another checklist that this one answers to. */
  readonly re?: readonly string[]
  readonly note?: string
}

interface Series {
  /** Before the ids of the lists: `sieve` → `sieve_income`. */
  readonly prefix: string
  readonly at: string
  readonly cite: Cite
}

/** One option list for each heading: every fault ticked fails the item and opens its own problem. */
export function faultLists(
  headings: readonly Heading[],
  { prefix, at, cite }: Series,
): readonly List[] {
  return headings.map(({ id, title, faults, quote }, index) => ({
    id: `${prefix}_${id}`,
    title: `${title}:存在的问题`,
    source: cite(`${at}${index + 1}`, quote),
    options: faults.map(([fault, words, quote]) => ({
      id: fault,
      title: words,
      source: cite(`${at}${index + 1}`, quote),
    })),
  }))
}

export function faultItems(
  headings: readonly Heading[],
  { prefix, at, cite }: Series,
): readonly Item[] {
  return headings.map(({ id, title, quote, organs, watch, re, note }, index) => ({
    id,
    title,
    organs,
    ...(watch === undefined ? {} : { watch }),
    ...(re === undefined ? {} : { re }),
    ...(note === undefined ? {} : { note }),
    defects: `${prefix}_${id}`,
    source: cite(`${at}${index + 1}`, quote),
  }))
}
