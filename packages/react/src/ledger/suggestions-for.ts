import type { CellOption } from '../field/control.ts'

export interface Suggesting {
  /** null where nothing is offered. */
  readonly options: readonly CellOption[] | null
  /** What was typed, null before anything was. */
  readonly query: string | null
  /** Place that the arrow keys went to, -1 before. */
  readonly chosen: number
  readonly matches: (title: string, query: string) => boolean
}

/** As many as are worth reading; further letters narrow them. */
const longestList = 50

/** The options offered for what was typed; typing picks the first of them, so that Enter takes it. */
export function suggestionsFor({ options, query, chosen, matches }: Suggesting): {
  readonly offered: readonly CellOption[]
  /** Place of the one that Enter takes, -1 for none. */
  readonly at: number
  readonly picked: CellOption | null
} {
  const wanted = query?.trim() ?? ''
  const offered = (options ?? [])
    .filter(({ title }) => wanted === '' || matches(title, wanted))
    .slice(0, longestList)
  const at = chosen >= 0 ? Math.min(chosen, offered.length - 1) : wanted === '' ? -1 : 0
  return { offered, at: offered.length === 0 ? -1 : at, picked: offered[at] ?? null }
}
