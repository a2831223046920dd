import type { Value } from '@xiance/expr'
import type { CellState } from './cell-state.ts'

/** What one column must say for a row to be shown. */
export type Filter = { readonly column: string } & (
  | { readonly is: 'among'; readonly texts: readonly string[] }
  | { readonly is: 'containing'; readonly text: string }
  | { readonly is: Extract<CellState, 'blank' | 'unknown' | 'error'> }
)

export interface Sort {
  readonly column: string
  readonly down: boolean
}

/** A cell as filters and sorting see it. */
export interface Look {
  readonly text: string
  readonly value: Value
  readonly state: CellState
}

export interface Viewing {
  readonly filters: readonly Filter[]
  readonly sort: Sort | null
  /** Rows added since the filters were set: shown whatever they say. */
  readonly fresh: ReadonlySet<string>
}

export type LookAt = (row: string, column: string) => Look

/** Rows to show, in their order; the table itself stays as it is. */
export function viewOf(
  rows: readonly string[],
  { filters, sort, fresh }: Viewing,
  look: LookAt,
): readonly string[] {
  const kept =
    filters.length === 0
      ? rows
      : rows.filter(
          (row) =>
            fresh.has(row) || filters.every((filter) => holds(filter, look(row, filter.column))),
        )
  if (sort === null) return kept
  const looks = kept.map((row) => ({ row, look: look(row, sort.column) }))
  return looks
    .toSorted((one, other) => {
      const blank = Number(one.look.text === '') - Number(other.look.text === '')
      if (blank !== 0 || one.look.text === '') return blank
      return sort.down ? -compare(one.look, other.look) : compare(one.look, other.look)
    })
    .map(({ row }) => row)
}

/** The different texts of a column with how many rows have each, most frequent first; blanks left out. */
export function tally(
  rows: readonly string[],
  column: string,
  look: LookAt,
): readonly { readonly text: string; readonly count: number }[] {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const { text, state } = look(row, column)
    if (text !== '' && state !== 'unknown' && state !== 'hidden')
      counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .toSorted((one, other) => other.count - one.count || compareText(one.text, other.text))
}

function holds(filter: Filter, look: Look): boolean {
  if (filter.is === 'among') return filter.texts.includes(look.text)
  if (filter.is === 'containing')
    return look.text.toLowerCase().includes(filter.text.trim().toLowerCase())
  return look.state === filter.is
}

function compare(one: Look, other: Look): number {
  return typeof one.value === 'number' && typeof other.value === 'number'
    ? one.value - other.value
    : compareText(one.text, other.text)
}

const collator = new Intl.Collator('zh-CN', { numeric: true })

function compareText(one: string, other: string): number {
  return collator.compare(one, other)
}
