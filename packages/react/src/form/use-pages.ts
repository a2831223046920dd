import type { FormState, PageNode } from '@xiance/engine'
import { useCallback, useRef, useSyncExternalStore } from 'react'

/** The visible pages; the same list until a page appears, leaves or counts other errors. */
export function usePages(state: FormState): readonly PageNode[] {
  const kept = useRef<readonly PageNode[]>([])
  const read = useCallback(() => {
    const now = state.pages().filter(({ visible }) => visible)
    if (!same(kept.current, now)) kept.current = now
    return kept.current
  }, [state])
  const subscribe = useCallback((changed: () => void) => state.subscribe(changed), [state])
  return useSyncExternalStore(subscribe, read, read)
}

function same(before: readonly PageNode[], now: readonly PageNode[]): boolean {
  return (
    before.length === now.length &&
    before.every((page, index) => page.id === now[index]?.id && page.errors === now[index].errors)
  )
}

/** The page a path stands on, its table's page for a cell. */
export function pageOf(pages: readonly PageNode[], path: string): PageNode | undefined {
  return pages.find(({ paths }) => paths.some((own) => path === own || path.startsWith(`${own}/`)))
}
