import type { Submitted } from '@xiance/api'
import type { OutboxStore } from './outbox-store.ts'
import { conflictOf, type Conflict } from './conflict.ts'
import { failureOf, type Failure } from './failure.ts'
import { isRetryable } from './retry.ts'

/** One submission waiting for the network, bound to the user, county and version it was answered under. */
export interface OutboxItem {
  /** The submission's id. */
  readonly id: string
  readonly user: string
  readonly county: string
  readonly form: string
  readonly version: number
  readonly record?: string
  readonly region: string
  readonly period?: string
  readonly baseRevision: number
  readonly answers: Readonly<Record<string, unknown>>
  /** Device time it was put in, ISO instant. */
  readonly deviceAt: string
  /** Refused for good: kept, shown, and not sent again until somebody changed it. */
  readonly refused?: Failure
}

export interface OutboxReport {
  readonly sent: readonly { readonly id: string; readonly answer: Submitted }[]
  readonly conflicts: readonly { readonly id: string; readonly conflict: Conflict }[]
  readonly refused: readonly { readonly id: string; readonly failure: Failure }[]
  readonly waiting: number
}

export interface OutboxOptions {
  readonly store: OutboxStore
  /** Signed-in user: items of others stay untouched. */
  readonly user: string
  /** Sends one item; idempotent by id and base revision. */
  readonly send: (item: OutboxItem) => Promise<Submitted>
}

export interface Outbox {
  readonly add: (item: OutboxItem) => Promise<void>
  readonly waiting: () => Promise<readonly OutboxItem[]>
  /** Sends in order until the network fails; two calls at once are one. */
  readonly flush: () => Promise<OutboxReport>
}

/** A queue that loses nothing: an item leaves it only when the server has said that it happened. */
export function createOutbox({ store, user, send }: OutboxOptions): Outbox {
  let running: Promise<OutboxReport> | null = null
  const own = async () => (await store.all()).filter((item) => item.user === user)

  async function run(): Promise<OutboxReport> {
    const sent: { id: string; answer: Submitted }[] = []
    const conflicts: { id: string; conflict: Conflict }[] = []
    const refused: { id: string; failure: Failure }[] = []
    for (const item of await own()) {
      if (item.refused !== undefined) continue
      try {
        sent.push({ id: item.id, answer: await send(item) })
        await store.remove(item.id)
      } catch (error) {
        if (isRetryable(error)) break
        const failure = failureOf(error)
        const conflict = conflictOf(error)
        await store.put({ ...item, refused: failure })
        if (conflict === null) refused.push({ id: item.id, failure })
        else conflicts.push({ id: item.id, conflict })
      }
    }
    return { sent, conflicts, refused, waiting: (await own()).length }
  }

  return Object.freeze({
    add: (item: OutboxItem) => store.put(item),
    waiting: own,
    flush: () => {
      running ??= run().finally(() => {
        running = null
      })
      return running
    },
  })
}
