import { createHash } from 'node:crypto'
import { getReceipt, keepReceipt, type Tx } from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import { ApiError } from '../../error/api-error.ts'
import type { Services } from '../../services.ts'

export interface ReceiptRequest {
  readonly actor: Actor
  /** What is done: drafts and submits of the same revision are different requests. */
  readonly what: string
  readonly input: { readonly id: string; readonly baseRevision: number }
}

/** Makes a request happen once: the same one again gives the first answer, also when both came at the same time. */
export interface Receipt<T> {
  readonly once: (run: () => Promise<T>) => Promise<T>
  readonly keep: (tx: Tx, run: () => Promise<T>) => Promise<T>
}

export function receiptOf<T>(
  services: Services,
  { actor, what, input }: ReceiptRequest,
): Receipt<T> {
  const { county } = actor
  const digest = createHash('sha256').update(JSON.stringify(input)).digest('hex')
  const key = `${actor.user.id}/${what}/${input.id}/${input.baseRevision}/${digest}`
  const earlier = async (): Promise<T | null> => {
    const kept = await services.store.read((reader) => getReceipt(reader, { county, key }))
    return kept === null ? null : (JSON.parse(kept) as T)
  }
  return {
    once: async (run) => {
      const done = await earlier()
      if (done !== null) return done
      try {
        return await run()
      } catch (error) {
        const meanwhile = error instanceof ApiError ? await earlier() : null
        if (meanwhile !== null) return meanwhile
        throw error
      }
    },
    keep: async (tx, run) => {
      const result = await run()
      await keepReceipt(tx, { key, result: JSON.stringify(result) })
      return result
    },
  }
}
