import { draftVault } from './draft-vault.ts'
import { sendDraft } from './send-draft.ts'

const again = 30_000

/** Sends whatever waits now, whenever the network comes back, and every half minute while something still waits. */
export function keepSending(): () => void {
  void sendWaiting()
  const timer = setInterval(() => void sendWaiting(), again)
  const onOnline = () => void sendWaiting()
  window.addEventListener('online', onOnline)
  return () => {
    clearInterval(timer)
    window.removeEventListener('online', onOnline)
  }
}

export async function sendWaiting(): Promise<void> {
  const waiting = [...draftVault.all().values()].filter(
    (draft) => draft.waiting && draft.refused === null,
  )
  for (const { id } of waiting) await sendDraft(id)
}
