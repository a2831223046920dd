import type { FieldNode, FormState, Path } from '@xiance/engine'
import { useCallback, useRef, useSyncExternalStore } from 'react'
import type { LedgerColumn } from './columns.ts'

const none: readonly FieldNode[] = []

/** The nodes of one row, column by column; one subscription a row, since a screen of cells would be hundreds. */
export function useRowNodes(
  state: FormState,
  row: Path,
  columns: readonly LedgerColumn[],
): readonly FieldNode[] {
  const latest = useRef(none)
  const subscribe = useCallback(
    (changed: () => void) => {
      const leave = columns.map(({ id }) => state.subscribeNode(`${row}/${id}`, changed))
      return () => leave.forEach((each) => each())
    },
    [state, row, columns],
  )
  const read = useCallback(() => {
    const nodes = columns.map(({ id }) => state.node(`${row}/${id}`))
    const before = latest.current
    const same = nodes.length === before.length && nodes.every((node, at) => node === before[at])
    if (!same) latest.current = nodes
    return latest.current
  }, [state, row, columns])
  return useSyncExternalStore(subscribe, read, read)
}
