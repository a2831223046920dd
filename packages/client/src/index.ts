export type { Attachment, ShownAttachment } from './attachments/attachment.ts'
export type { AttachmentStore } from './attachments/attachment-store.ts'
export {
  createAttachments,
  type Attachments,
  type NewAttachment,
} from './attachments/attachments.ts'
export { namedIn } from './attachments/attachment.ts'
export { openHeldFiles, type HeldFile, type HeldFiles } from './attachments/open-held-file.ts'
export { createCalls, type Answer, type AppRouter, type Calls, type CallsOptions } from './calls.ts'
export {
  createClient,
  type Client,
  type ClientOptions,
  type TypedSubmission,
} from './create-client.ts'
export { ConfigDiffersError, type ConfigDifference } from './config-differs.ts'
export { failureOf, isSignedOut, isUnreachable, unreachable, type Failure } from './failure.ts'
export { isRetryable, retryDelay } from './retry.ts'
export { queryDefaults } from './query-defaults.ts'
export type { AnswerStore, KeptAnswer } from './kept/answer-store.ts'
export type { KeepAnswersOptions } from './kept/keep-answers.ts'
export { safeNext } from './safe-next.ts'
export { signIn, signOut, type App, type Credentials, type SignInOutcome } from './sign-in.ts'
export { createSignal, type Signal } from './signal.ts'
export { conflictOf } from './outbox/conflict.ts'
export type { Durability } from './outbox/draft-vault.ts'
export {
  isFor,
  type FillTarget,
  type KeptDraft,
  type ServerSide,
  type Upload,
} from './outbox/kept-draft.ts'
export {
  differences,
  mergeAnswers,
  usualSide,
  type Difference,
  type Side,
} from './outbox/merge-answers.ts'
export { createOutbox, type Outbox, type OutboxOptions } from './outbox/outbox.ts'
export type { OutboxStore } from './outbox/outbox-store.ts'
export { resumeFrom, type Opened, type Resume } from './outbox/resume-from.ts'
export type { SendOutcome } from './outbox/send-draft.ts'
