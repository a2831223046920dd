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
export { problemsOf, type CallFailure } from './problems-of.ts'
export { isRetryable, retryDelay } from './retry.ts'
