import type { Calls } from '../calls.ts'
import { createVault, type DraftVault } from './draft-vault.ts'
import { keepSending } from './keep-sending.ts'
import type { OutboxStore } from './outbox-store.ts'
import { createSender, type SendOutcome } from './send-draft.ts'

export interface OutboxOptions {
  readonly store: OutboxStore
  readonly calls: Calls
}

/** Drafts and submissions on their way: one leaves only when the server has said that it has it. */
export interface Outbox extends DraftVault {
  /** Sends one kept draft, never twice at a time: the next sending waits for the one under way. */
  readonly send: (id: string) => Promise<SendOutcome>
  /** Sends, one after another, whatever waits and was not refused. */
  readonly sendWaiting: () => Promise<void>
  /** Sends what waits now, whenever the network comes back, and every half minute, until the function it gives back is called. */
  readonly keepSending: () => () => void
}

export function createOutbox({ store, calls }: OutboxOptions): Outbox {
  const vault = createVault(store)
  const send = createSender(vault, calls)
  const sendWaiting = async () => {
    const waiting = [...vault.all().values()].filter(
      (draft) => draft.waiting && draft.refused === null,
    )
    for (const { id } of waiting) await send(id)
  }
  return Object.freeze({ ...vault, send, sendWaiting, keepSending: () => keepSending(sendWaiting) })
}
