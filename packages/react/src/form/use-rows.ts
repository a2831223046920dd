import type { Path } from '@xiance/engine'
import type { Row } from '@xiance/expr'
import { useState } from 'react'
import { useFormContext } from './form-context.ts'
import { useNode } from './use-node.ts'

/** A repeat table being filled; the last removed row can be put back. */
export interface RowsHandle {
  readonly ids: readonly string[]
  readonly complete: boolean | null
  readonly add: (values?: Row) => string
  readonly remove: (id: string) => void
  /** Words of the row that was removed last, null when there is nothing to undo. */
  readonly removed: string | null
  readonly undo: () => void
}

export function useRows(path: Path, nameRow: (id: string) => string = (id) => id): RowsHandle {
  const { state } = useFormContext()
  const node = useNode(state, path)
  const [removed, setRemoved] = useState<{ readonly row: Row; readonly name: string } | null>(null)
  return {
    ids: node.rows,
    complete: node.complete,
    add: (values) => {
      setRemoved(null)
      return state.addRow(path, values)
    },
    remove: (id) => {
      setRemoved({ row: rowOf(state.draft()[path.slice(1)], id), name: nameRow(id) })
      state.removeRow(path, id)
    },
    removed: removed?.name ?? null,
    undo: () => {
      if (removed) state.addRow(path, removed.row)
      setRemoved(null)
    },
  }
}

/** The row as typed, unreadable and hidden answers included. */
function rowOf(value: unknown, id: string): Row {
  const rows = Array.isArray(value) ? (value as readonly Row[]) : []
  return rows.find((row) => row['_id'] === id) ?? {}
}
