import { createSignal } from '@xiance/client'
import { useSyncExternalStore } from 'react'
import { registerSW } from 'virtual:pwa-register'
import { keepsPages } from './this-browser.ts'

const changed = createSignal()
let waiting = false
let changeOver: (() => Promise<void>) | null = null

/** Keeps the pages on the device; a new version waits until somebody changes over, so that it never interrupts a visit. */
export function keepPages(): void {
  if (!keepsPages()) return
  const update = registerSW({
    onNeedRefresh: () => {
      waiting = true
      changed.say()
    },
  })
  changeOver = () => update(true)
}

/** Changes over to the version that waits; null when there is none. */
export function useNewVersion(): (() => Promise<void>) | null {
  return useSyncExternalStore(changed.hear, () => (waiting ? changeOver : null))
}
