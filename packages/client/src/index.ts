export { createCalls, type Answer, type AppRouter, type Calls, type CallsOptions } from './calls.ts'
export {
  createClient,
  type Client,
  type ClientOptions,
  type TypedSubmission,
} from './create-client.ts'
export { conflictOf, type Conflict } from './conflict.ts'
export {
  createOutbox,
  type Outbox,
  type OutboxItem,
  type OutboxOptions,
  type OutboxReport,
} from './outbox.ts'
export type { OutboxStore } from './outbox-store.ts'
export { failureOf, isSignedOut, isUnreachable, unreachable, type Failure } from './failure.ts'
export { isRetryable, retryDelay } from './retry.ts'
export { queryDefaults } from './query-defaults.ts'
export { safeNext } from './safe-next.ts'
export { signIn, signOut, type App, type Credentials, type SignInOutcome } from './sign-in.ts'
export { createSignal, type Signal } from './signal.ts'
