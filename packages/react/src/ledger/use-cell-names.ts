import { useCallback, useEffect, useRef, useState } from 'react'
import type { FormContextValue } from '../form/form-context.ts'
import type { Path } from '@xiance/engine'
import type { LedgerColumn } from './columns.ts'

export interface NamesOptions {
  readonly form: FormContextValue
  readonly table: Path
  readonly columns: readonly LedgerColumn[]
  /** Rows in sight; only their ids are asked for. */
  readonly rows: readonly string[]
}

/** The host's words for the ids in sight, each asked for once; an id without words stands for itself. */
export function useCellNames({ form, table, columns, rows }: NamesOptions) {
  const { state, services } = form
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const asked = useRef(new Set<string>())
  useEffect(() => {
    for (const column of columns) {
      const { nameOf } = column.view
      if (nameOf === undefined) continue
      for (const row of rows) {
        const id = row === '' ? null : state.node(`${table}/${row}/${column.id}`).value
        const key = typeof id === 'string' ? keyOf(column, id) : null
        if (typeof id !== 'string' || key === null || asked.current.has(key)) continue
        asked.current.add(key)
        const { signal } = new AbortController()
        nameOf(id, { field: column.field, services, signal }).then(
          (name) => setNames((before) => new Map(before).set(key, name ?? id)),
          () => asked.current.delete(key),
        )
      }
    }
  })
  return useCallback((column: LedgerColumn, id: string) => names.get(keyOf(column, id)), [names])
}

function keyOf({ id: column }: LedgerColumn, id: string): string {
  return `${column}/${id}`
}
