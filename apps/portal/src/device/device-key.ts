import { createStore, get, set, type UseStore } from 'idb-keyval'

/** The portal's own database on this device; opened when first needed, because an in-app browser may refuse it. */
export function deviceStore(): UseStore {
  opened ??= createStore('xiance-portal', 'kept')
  return opened
}

/** Key that never leaves this browser; null where the page cannot encrypt, and then nothing personal is kept. */
export async function deviceKey(): Promise<CryptoKey | null> {
  if (!globalThis.isSecureContext) return null
  const kept = await get<CryptoKey>(keyName, deviceStore())
  if (kept !== undefined) return kept
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
  await set(keyName, made, deviceStore())
  return (await get<CryptoKey>(keyName, deviceStore())) ?? made
}

const keyName = 'device-key'
let opened: UseStore | undefined
