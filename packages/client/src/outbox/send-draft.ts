import type { Answer, Calls } from '../calls.ts'
import { failureOf, isUnreachable, type Failure } from '../failure.ts'
import { conflictOf } from './conflict.ts'
import type { DraftVault } from './draft-vault.ts'
import type { KeptDraft, Upload } from './kept-draft.ts'

type Submitted = Answer['submission']['submit']

export type SendOutcome =
  | { readonly is: 'saved' }
  | { readonly is: 'submitted'; readonly submitted: Submitted }
  | { readonly is: 'waiting' }
  | { readonly is: 'refused'; readonly failure: Failure }

/** Sends one draft of the vault at a time: the next sending of the same one waits for the one under way. */
export function createSender(
  vault: DraftVault,
  calls: Calls,
): (id: string) => Promise<SendOutcome> {
  const running = new Map<string, Promise<SendOutcome>>()

  async function sendOnce(id: string): Promise<SendOutcome> {
    const draft = vault.all().get(id)
    if (draft === undefined || !draft.waiting || draft.conflict !== null) return { is: 'saved' }
    try {
      if (draft.sent !== null) await upload(draft, draft.sent)
      const now = vault.all().get(id)
      if (now === undefined || !now.waiting) return { is: 'saved' }
      if (now.submission !== null) return await submit(now, now.submission)
      await upload(now, { answers: now.answers, changedAt: now.changedAt })
      return { is: 'saved' }
    } catch (error) {
      if (isUnreachable(error)) return { is: 'waiting' }
      return refuse(id, error)
    }
  }

  async function upload(draft: KeptDraft, sent: Upload): Promise<void> {
    await vault.put({ ...draft, sent })
    const { revision, savedAt } = await calls.submission.saveDraft.mutate({
      ...filled(draft),
      deviceAt: sent.changedAt,
      answers: { ...sent.answers },
    })
    const now = vault.all().get(draft.id)
    if (now === undefined) return
    await vault.put({
      ...now,
      sent: null,
      baseRevision: revision,
      uploadedAt: savedAt,
      refused: null,
      waiting: now.submission !== null || now.changedAt !== sent.changedAt,
    })
  }

  async function submit(
    draft: KeptDraft,
    answers: NonNullable<KeptDraft['submission']>,
  ): Promise<SendOutcome> {
    const submitted = await calls.submission.submit.mutate({
      ...filled(draft),
      answers: { ...answers },
    })
    await vault.remove(draft.id)
    return { is: 'submitted', submitted }
  }

  /** The draft stays; it is no longer to be submitted until the user has looked at it. */
  async function refuse(id: string, error: unknown): Promise<SendOutcome> {
    const failure = failureOf(error)
    const now = vault.all().get(id)
    if (now) {
      const conflict = failure.code === 'submission.stale' ? conflictOf(error) : null
      await vault.put({
        ...now,
        submission: null,
        sent: null,
        conflict,
        refused: { code: failure.code, message: failure.message },
      })
    }
    return { is: 'refused', failure }
  }

  return (id) => {
    const before = running.get(id) ?? Promise.resolve()
    const sending = before.then(() => sendOnce(id))
    running.set(id, sending)
    return sending
  }
}

function filled({
  county,
  id,
  form,
  version,
  record,
  recordRevision,
  region,
  period,
  baseRevision,
  changedAt,
}: KeptDraft) {
  return {
    county,
    id,
    form,
    version,
    region,
    baseRevision,
    deviceAt: changedAt,
    ...(record !== null && { record }),
    ...(recordRevision !== null && { recordRevision }),
    ...(period !== null && { period }),
  }
}
