import { createSignal } from '@xiance/client'
import { useSyncExternalStore } from 'react'
import { sealedBox } from '../device/sealed-box.ts'

/** What of the ledgers is on this phone, and how far taking them along has come. */
export interface Along {
  /** Records kept, and when they were fetched; null before the first time. */
  readonly taken: { readonly count: number; readonly at: string } | null
  readonly taking: { readonly done: number; readonly total: number } | null
  readonly failed: number
}

const nothing: Along = { taken: null, taking: null, failed: 0 }
const box = sealedBox('along/')
const changed = createSignal()
let along = nothing

export function useAlong(): Along {
  return useSyncExternalStore(changed.hear, () => along)
}

export function showAlong(change: Partial<Along>): void {
  along = { ...along, ...change }
  changed.say()
}

/** What was taken along before, as the device remembers it. */
export async function readAlong(user: string): Promise<Along['taken']> {
  const taken = (await box.get(user, user).catch(() => undefined)) as Along['taken'] | undefined
  showAlong({ taken: taken ?? null })
  return taken ?? null
}

export async function keepAlong(user: string, taken: NonNullable<Along['taken']>): Promise<void> {
  showAlong({ taken })
  await box.put(user, user, taken).catch(() => undefined)
}

export async function forgetAlong(user: string): Promise<void> {
  along = nothing
  changed.say()
  await box.purge({ before: new Date(0), user }).catch(() => undefined)
}
