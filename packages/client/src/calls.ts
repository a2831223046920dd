import type { AppRouter } from '@xiance/api'
import {
  createTRPCClient,
  httpBatchLink,
  retryLink,
  type TRPCClient,
  type TRPCLink,
} from '@trpc/client'
import type { inferRouterOutputs } from '@trpc/server'
import { tap } from '@trpc/server/observable'
import { isSignedOut } from './failure.ts'
import { keepAnswers, type KeepAnswersOptions } from './kept/keep-answers.ts'
import { isRetryable, retryDelay } from './retry.ts'

export type { AppRouter }

/** Every procedure of the server. */
export type Calls = TRPCClient<AppRouter>

/** What the procedures answer: `Answer['task']['mine']`. */
export type Answer = inferRouterOutputs<AppRouter>

export interface CallsOptions {
  /** Address of the router: `/portal/trpc`. */
  readonly url: string
  readonly fetch?: typeof globalThis.fetch
  /** Attempts of a call that may be repeated; 4 without. */
  readonly attempts?: number
  /** Hears that the session is over, whoever made the call: a page, a draft on its way up, a search box. */
  readonly onSignedOut?: () => void
  /** Keeps what queries answered on the device; nothing is kept without. */
  readonly kept?: KeepAnswersOptions
}

/** Calls that change something, yet happen once however often they are sent: the server knows them by id and base revision. */
const idempotent: ReadonlySet<string> = new Set([
  'submission.submit',
  'submission.saveDraft',
  'file.send',
  'indicator.report',
  'checklist.saveDraft',
  'checklist.submit',
])

/** The calls over HTTP. Queries and idempotent writes are repeated with growing pauses; nothing else is. */
export function createCalls({ url, fetch, attempts = 4, onSignedOut, kept }: CallsOptions): Calls {
  const again: TRPCLink<AppRouter> = retryLink({
    retry: ({ op, error, attempts: made }) =>
      made < attempts && (op.type === 'query' || idempotent.has(op.path)) && isRetryable(error),
    retryDelayMs: (attempt) => retryDelay(attempt),
  })
  const overHttp = httpBatchLink({
    url,
    // What people search for never stands in an address, where logs would keep it.
    methodOverride: 'POST',
    ...(fetch !== undefined && { fetch: (input, init) => fetch(input, init as RequestInit) }),
  })
  return createTRPCClient<AppRouter>({
    links: [
      ...(onSignedOut === undefined ? [] : [watch(onSignedOut)]),
      ...(kept === undefined ? [] : [keepAnswers(kept)]),
      again,
      overHttp,
    ],
  })
}

function watch(onSignedOut: () => void): TRPCLink<AppRouter> {
  return () =>
    ({ op, next }) =>
      next(op).pipe(
        tap({
          error: (error) => {
            if (isSignedOut(error)) onSignedOut()
          },
        }),
      )
}
