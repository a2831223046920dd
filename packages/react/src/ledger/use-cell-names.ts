import type { Path } from '@xiance/engine'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { FormContextValue } from '../form/form-context.ts'
import type { LedgerColumn } from './columns.ts'

export interface CellNames {
  /** The host's words for an id, undefined while they are asked for. */
  readonly nameOf: (column: LedgerColumn, id: string) => string | undefined
  /** Asks for the words of a column's ids in some rows; each id is asked for once. */
  readonly ask: (column: LedgerColumn, rows: readonly string[]) => void
}

/** Questions under way at once. */
const together = 8
/** Answers of so many milliseconds are shown together. */
const pause = 30

/** The host's words for the ids in cells; an id without words stands for itself. */
export function useCellNames({ state, services }: FormContextValue, table: Path): CellNames {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const asked = useRef(new Set<string>())
  const waiting = useRef<(() => Promise<void>)[]>([])
  const running = useRef(0)
  const answers = useRef<(readonly [string, string])[]>([])
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const ask = useCallback(
    (column: LedgerColumn, rows: readonly string[]) => {
      const { nameOf } = column.view
      if (nameOf === undefined) return
      const settle = (key: string, name: string) => {
        answers.current.push([key, name])
        clearTimeout(timer.current)
        timer.current = setTimeout(() => {
          const settled = answers.current.splice(0)
          setNames((before) => new Map([...before, ...settled]))
        }, pause)
      }
      const run = () => {
        while (running.current < together) {
          const next = waiting.current.shift()
          if (next === undefined) return
          running.current += 1
          void next().finally(() => {
            running.current -= 1
            run()
          })
        }
      }
      for (const row of rows) {
        const id = row === '' ? null : state.node(`${table}/${row}/${column.id}`).value
        if (typeof id !== 'string' || asked.current.has(keyOf(column, id))) continue
        const key = keyOf(column, id)
        asked.current.add(key)
        const { signal } = new AbortController()
        waiting.current.push(() =>
          nameOf(id, { field: column.field, services, signal }).then(
            (name) => settle(key, name ?? id),
            () => void asked.current.delete(key),
          ),
        )
      }
      run()
    },
    [state, services, table],
  )
  const nameOf = useCallback(
    (column: LedgerColumn, id: string) => names.get(keyOf(column, id)),
    [names],
  )
  return { nameOf, ask }
}

function keyOf({ id: column }: LedgerColumn, id: string): string {
  return `${column}/${id}`
}
