import type { FieldNode, FormState, Path } from '@xiance/engine'
import { useCallback, useSyncExternalStore } from 'react'

/** The node at a path, rendering again only when that node changed. */
export function useNode(state: FormState, path: Path): FieldNode {
  const subscribe = useCallback(
    (changed: () => void) => state.subscribeNode(path, changed),
    [state, path],
  )
  const read = useCallback(() => state.node(path), [state, path])
  return useSyncExternalStore(subscribe, read, read)
}
