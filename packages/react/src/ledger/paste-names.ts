import type { TextReading } from '@xiance/engine'
import type { Services } from '../form/services.ts'
import type { LedgerColumn } from './columns.ts'

/** Ids found for words, by column and words; null when there is none, or more than one. */
export type PastedNames = ReadonlyMap<string, string | null>

export interface NameWanted {
  readonly column: LedgerColumn
  readonly text: string
}

/** The words of a block that stand for ids, each once. */
export function namesWanted(cells: readonly NameWanted[]): readonly NameWanted[] {
  const wanted = new Map<string, NameWanted>()
  for (const { column, text } of cells) {
    const words = text.trim()
    const { paste } = column.view.cell ?? {}
    if (words !== '' && typeof paste === 'object')
      wanted.set(keyOf(column, words), { column, text: words })
  }
  return [...wanted.values()]
}

/** Asks the host, a few at a time so that 500 rows do not become 500 requests at once. */
export async function findNames(
  wanted: readonly NameWanted[],
  services: Services,
  signal: AbortSignal,
): Promise<PastedNames> {
  const names = new Map<string, string | null>()
  for (let at = 0; at < wanted.length && !signal.aborted; at += together) {
    const found = wanted.slice(at, at + together).map(async ({ column, text }) => {
      const { paste } = column.view.cell ?? {}
      const id =
        typeof paste === 'object'
          ? await paste.idOf(text, { field: column.field, services, signal })
          : null
      names.set(keyOf(column, text), id)
    })
    await Promise.all(found)
  }
  return names
}

const together = 8

/** What a column says of pasted words that stand for an id; null when the words are the answer themselves. */
export function readName({ column, text }: NameWanted, names: PastedNames): TextReading | null {
  const { paste } = column.view.cell ?? {}
  const words = text.trim()
  if (typeof paste !== 'object' || words === '') return null
  const value = names.get(keyOf(column, words)) ?? null
  const problem = value === null ? { code: paste.refusal, params: { value: words } } : null
  return { value, unknown: false, problem }
}

function keyOf({ id }: LedgerColumn, words: string): string {
  return `${id}/${words}`
}
