import type { AppRouter } from '@xiance/api'
import type { AnswersOf, FormIds } from '@xiance/schema'
import {
  createTRPCClient,
  httpBatchLink,
  retryLink,
  type TRPCClient,
  type TRPCLink,
} from '@trpc/client'
import { isRetryable, retryDelay } from './retry.ts'

export interface ClientOptions {
  /** Address of the router: `/portal/trpc`. */
  readonly url: string
  readonly county: string
  readonly fetch?: typeof globalThis.fetch
  /** Attempts of a call that may be repeated; 4 without. */
  readonly attempts?: number
}

type Calls = TRPCClient<AppRouter>
type SubmitInput = Parameters<Calls['submission']['submit']['mutate']>[0]
type SubmitAnswer = Awaited<ReturnType<Calls['submission']['submit']['mutate']>>

/** A submission whose answers have the types of the config's form. */
export type TypedSubmission<Config, Form extends FormIds<Config>> = Omit<
  SubmitInput,
  'county' | 'form' | 'answers'
> & {
  readonly form: Form
  readonly answers: AnswersOf<Config, Form>
}

/** The router's calls, and a submit narrowed by the config. */
export interface Client<Config> {
  readonly county: string
  readonly calls: Calls
  readonly submit: <Form extends FormIds<Config>>(
    submission: TypedSubmission<Config, Form>,
  ) => Promise<SubmitAnswer>
}

/** Calls that change something, yet happen once however often they are sent: the server knows them by id and base revision. */
const idempotent: ReadonlySet<string> = new Set([
  'submission.submit',
  'submission.saveDraft',
  'indicator.report',
  'checklist.saveDraft',
  'checklist.submit',
])

/** A typed client of one county. Queries and idempotent writes are repeated with growing pauses; nothing else is. */
export function createClient<Config = unknown>({
  url,
  county,
  fetch,
  attempts = 4,
}: ClientOptions): Client<Config> {
  const again: TRPCLink<AppRouter> = retryLink({
    retry: ({ op, error, attempts: made }) =>
      made < attempts && (op.type === 'query' || idempotent.has(op.path)) && isRetryable(error),
    retryDelayMs: (attempt) => retryDelay(attempt),
  })
  const calls = createTRPCClient<AppRouter>({
    links: [
      again,
      httpBatchLink({
        url,
        ...(fetch === undefined
          ? {}
          : { fetch: (input, init) => fetch(input, init as RequestInit) }),
      }),
    ],
  })
  const submit: Client<Config>['submit'] = (submission) =>
    calls.submission.submit.mutate({ ...submission, county })
  return Object.freeze({ county, calls, submit })
}
