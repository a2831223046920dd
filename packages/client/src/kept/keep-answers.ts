import type { AppRouter } from '@xiance/api'
import type { TRPCLink } from '@trpc/client'
import { observable } from '@trpc/server/observable'
import { isUnreachable } from '../failure.ts'
import type { AnswerStore, KeptAnswer } from './answer-store.ts'

export interface KeepAnswersOptions {
  readonly store: AnswerStore
  /** Whether a query's answer is worth keeping; the input is what the page asked with. */
  readonly keeps: (path: string, input: unknown) => boolean
  /** Hears how old an answer was that came from the device; null: the server answered. */
  readonly onAnswer?: (keptAt: string | null) => void
  /** How long a weak network may take before the kept answer is given, in milliseconds. */
  readonly patience?: number
}

const usualPatience = 6_000

/**
 * Keeps what queries answered, and answers from it when the server cannot be reached or takes too long. A refusal of the
 * server is passed on: what it no longer allows is not shown from the device.
 */
export function keepAnswers({
  store,
  keeps,
  onAnswer,
  patience = usualPatience,
}: KeepAnswersOptions): TRPCLink<AppRouter> {
  return () =>
    ({ op, next }) => {
      if (op.type !== 'query' || !keeps(op.path, op.input)) return next(op)
      const key = `${op.path} ${sortedJson(op.input)}`
      return observable((observer) => {
        let done = false
        const giveKept = async (otherwise?: () => void): Promise<void> => {
          const answer = await found(store, key)
          if (done) return
          if (answer === undefined) return otherwise?.()
          done = true
          onAnswer?.(answer.at)
          observer.next({ result: { type: 'data', data: answer.data } })
          observer.complete()
        }
        const timer = setTimeout(() => void giveKept(), patience)
        const asking = next(op).subscribe({
          next: (answer) => {
            if ('data' in answer.result) void kept(store, key, answer.result.data)
            if (done) return
            onAnswer?.(null)
            observer.next(answer)
          },
          error: (error) => {
            clearTimeout(timer)
            if (isUnreachable(error)) void giveKept(() => observer.error(error))
            else observer.error(error)
          },
          complete: () => {
            clearTimeout(timer)
            if (!done) observer.complete()
          },
        })
        return () => {
          clearTimeout(timer)
          asking.unsubscribe()
        }
      })
    }
}

/** The same question whatever the order its parts were written in. */
function sortedJson(input: unknown): string {
  return JSON.stringify(input, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}

/** A store may be locked, refused or full: then there is simply no network. */
async function found(store: AnswerStore, key: string): Promise<KeptAnswer | undefined> {
  return store.get(key).catch(() => undefined)
}

async function kept(store: AnswerStore, key: string, data: unknown): Promise<void> {
  await store.put(key, { data, at: new Date().toISOString() }).catch(() => undefined)
}
