import type { KeptDraft } from '@xiance/client'
import { useSyncExternalStore } from 'react'
import { outbox } from './outbox.ts'

/** Everything this device holds of the signed-in person's drafts. */
export function useKeptDrafts(): ReadonlyMap<string, KeptDraft> {
  return useSyncExternalStore(outbox.subscribe, outbox.shown, outbox.shown)
}

/** How many drafts the server does not have yet. */
export function useOutboxSize(): number {
  return [...useKeptDrafts().values()].filter(({ waiting }) => waiting).length
}
