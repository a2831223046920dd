import { useSyncExternalStore } from 'react'
import { draftVault } from './draft-vault.ts'
import type { KeptDraft } from './kept-draft.ts'

/** Everything this device holds of the signed-in person's drafts. */
export function useKeptDrafts(): ReadonlyMap<string, KeptDraft> {
  return useSyncExternalStore(draftVault.subscribe, draftVault.shown, draftVault.shown)
}

/** How many drafts the server does not have yet. */
export function useOutboxSize(): number {
  return [...useKeptDrafts().values()].filter(({ waiting }) => waiting).length
}
