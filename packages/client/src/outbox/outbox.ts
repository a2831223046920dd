import { namedIn } from '../attachments/attachment.ts'
import type { Attachments } from '../attachments/attachments.ts'
import type { Calls } from '../calls.ts'
import { createVault, type DraftVault } from './draft-vault.ts'
import { keepSending } from './keep-sending.ts'
import type { OutboxStore } from './outbox-store.ts'
import { createSender, type SendOutcome } from './send-draft.ts'

export interface OutboxOptions {
  readonly store: OutboxStore
  readonly calls: Calls
  /** Files that drafts name; left out where forms have none. */
  readonly attachments?: Attachments
}

/** Drafts and submissions on their way: one leaves only when the server has said that it has it. */
export interface Outbox extends DraftVault {
  /** Sends what was typed in one kept draft, without waiting for its files. */
  readonly save: (id: string) => Promise<SendOutcome>
  /** Sends one kept draft with its files, never twice at a time: the next sending waits for the one under way. */
  readonly send: (id: string) => Promise<SendOutcome>
  /** Sends a refused draft and its refused files once more, because somebody asks for it. */
  readonly retry: (id: string) => Promise<void>
  /** Sends, one after another, whatever waits and was not refused. */
  readonly sendWaiting: () => Promise<void>
  /** Sends what waits now, whenever the network comes back, and every half minute, until the function it gives back is called. */
  readonly keepSending: () => () => void
}

export function createOutbox({ store, calls, attachments }: OutboxOptions): Outbox {
  const vault = createVault(store)
  const { save, send } = createSender({ vault, calls, attachments })
  const sendWaiting = async () => {
    const waiting = [...vault.all().values()].filter(
      (draft) => draft.waiting && draft.refused === null,
    )
    for (const { id } of waiting) await send(id)
  }
  const open = async (user: string) => {
    await vault.open(user)
    const named = (hash: string) =>
      [...vault.all().values()].some((draft) => JSON.stringify(draft).includes(hash))
    await attachments?.open(user, named)
  }
  const close = async () => {
    await vault.close()
    await attachments?.close()
  }
  const retry = async (id: string) => {
    const draft = vault.all().get(id)
    if (draft === undefined) return
    for (const { hash } of namedIn(draft, attachments?.all() ?? new Map()))
      await attachments?.allow(hash)
    await vault.put({ ...draft, refused: null, waiting: true })
    await send(id)
  }
  return Object.freeze({
    ...vault,
    open,
    close,
    save,
    send,
    retry,
    sendWaiting,
    keepSending: () => keepSending(sendWaiting),
  })
}
