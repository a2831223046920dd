import { useSyncExternalStore } from 'react'
import { usePreferences } from '../preferences/preferences.ts'
import { useOnline } from '../shell/use-online.ts'
import { outbox } from './outbox.ts'
import { saySaveState } from './save-state.ts'
import { useKeptDrafts } from './use-outbox.ts'

/** Where the draft is now, in words. */
export function useSaveState(id: string): string {
  const { locale } = usePreferences()
  const drafts = useKeptDrafts()
  const online = useOnline()
  const durability = useSyncExternalStore(outbox.subscribe, outbox.durability, outbox.durability)
  return saySaveState({ draft: drafts.get(id), durability, online }, locale)
}
