import { useMemo, useState } from 'react'
import { viewOf, type Filter, type LookAt, type Sort, type Viewing } from './row-view.ts'

export interface RowView {
  readonly rows: readonly string[]
  readonly filters: readonly Filter[]
  readonly sort: Sort | null
  /** Shows the rows one column's filters hold for, null for all; replaces what the column asked before. */
  readonly filter: (column: string, filter: Filter | null) => void
  readonly sortBy: (sort: Sort | null) => void
  readonly showAll: () => void
  /** Keeps a row in sight that was added while filters hold. */
  readonly keep: (rows: readonly string[]) => void
}

const everything: Viewing = { filters: [], sort: null, fresh: new Set() }

/** Filters and sorting of the view. Rows keep their places while cells are edited; they are judged anew when asked, or when rows come or go. */
export function useRowView(rows: readonly string[], look: LookAt): RowView {
  const [viewed, setViewed] = useState<Viewing>(everything)
  const shown = useMemo(() => viewOf(rows, viewed, look), [rows, viewed, look])
  return {
    rows: shown,
    filters: viewed.filters,
    sort: viewed.sort,
    filter: (column, filter) =>
      setViewed(({ filters, sort }) => ({
        filters: [
          ...filters.filter((one) => one.column !== column),
          ...(filter === null ? [] : [filter]),
        ],
        sort,
        fresh: new Set(),
      })),
    sortBy: (sort) => setViewed((before) => ({ ...before, sort })),
    showAll: () => setViewed(({ sort }) => ({ ...everything, sort })),
    keep: (added) =>
      setViewed((before) =>
        before.filters.length === 0
          ? before
          : { ...before, fresh: new Set([...before.fresh, ...added]) },
      ),
  }
}
