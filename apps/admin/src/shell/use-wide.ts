import { useSyncExternalStore } from 'react'

const query = '(min-width: 1280px)'

/** Whether the window is wide enough for the studio. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, measure, () => true)
}

function measure(): boolean {
  return window.matchMedia(query).matches
}

function subscribe(changed: () => void): () => void {
  const list = window.matchMedia(query)
  list.addEventListener('change', changed)
  return () => list.removeEventListener('change', changed)
}
