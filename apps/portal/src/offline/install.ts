import { createSignal } from '@xiance/client'
import { useSyncExternalStore } from 'react'

/** What a browser hands out when the page may be installed. */
interface InstallPrompt extends Event {
  readonly prompt: () => Promise<unknown>
}

const changed = createSignal()
let offered: InstallPrompt | null = null

/** Keeps the browser's offer for the moment somebody asks for it. */
export function hearInstallOffer(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    offered = event as InstallPrompt
    changed.say()
  })
  window.addEventListener('appinstalled', () => {
    offered = null
    changed.say()
  })
}

/** Asks the browser to install; null while it offers nothing. */
export function useInstall(): (() => Promise<void>) | null {
  const offer = useSyncExternalStore(changed.hear, () => offered)
  return (
    offer &&
    (async () => {
      await offer.prompt()
      offered = null
      changed.say()
    })
  )
}
