import { type Answer, type Failure, failureOf, isUnreachable } from '@xiance/client'
import { client } from '../api/api.ts'
import { draftVault } from './draft-vault.ts'
import type { KeptDraft, ServerSide, Upload } from './kept-draft.ts'

type Submitted = Answer['submission']['submit']

export type SendOutcome =
  | { readonly is: 'saved' }
  | { readonly is: 'submitted'; readonly submitted: Submitted }
  | { readonly is: 'waiting' }
  | { readonly is: 'refused'; readonly failure: Failure }

const running = new Map<string, Promise<SendOutcome>>()

/** Sends one kept draft, never twice at a time: the next sending waits for the one under way. */
export function sendDraft(id: string): Promise<SendOutcome> {
  const before = running.get(id) ?? Promise.resolve()
  const sending = before.then(() => sendOnce(id))
  running.set(id, sending)
  return sending
}

async function sendOnce(id: string): Promise<SendOutcome> {
  const draft = draftVault.all().get(id)
  if (draft === undefined || !draft.waiting || draft.conflict !== null) return { is: 'saved' }
  try {
    if (draft.sent !== null) await upload(draft, draft.sent)
    const now = draftVault.all().get(id)
    if (now === undefined || !now.waiting) return { is: 'saved' }
    if (now.submission !== null) return await submit(now, now.submission)
    await upload(now, { answers: now.answers, changedAt: now.changedAt })
    return { is: 'saved' }
  } catch (error) {
    if (isUnreachable(error)) return { is: 'waiting' }
    return refuse(id, failureOf(error))
  }
}

async function upload(draft: KeptDraft, sent: Upload): Promise<void> {
  await draftVault.put({ ...draft, sent })
  const { revision, savedAt } = await client.submission.saveDraft.mutate({
    ...filled(draft),
    deviceAt: sent.changedAt,
    answers: { ...sent.answers },
  })
  const now = draftVault.all().get(draft.id)
  if (now === undefined) return
  await draftVault.put({
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
  const submitted = await client.submission.submit.mutate({
    ...filled(draft),
    answers: { ...answers },
  })
  await draftVault.remove(draft.id)
  return { is: 'submitted', submitted }
}

/** The draft stays; it is no longer to be submitted until the user has looked at it. */
async function refuse(id: string, failure: Failure): Promise<SendOutcome> {
  const now = draftVault.all().get(id)
  if (now) {
    const conflict = failure.code === 'submission.stale' ? serverSide(failure.current) : null
    await draftVault.put({
      ...now,
      submission: null,
      sent: null,
      conflict,
      refused: { code: failure.code, message: failure.message },
    })
  }
  return { is: 'refused', failure }
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

function serverSide(current: unknown): ServerSide | null {
  if (typeof current !== 'object' || current === null) return null
  const { revision, version, answers, by, at } = current as Partial<ServerSide>
  if (revision === undefined || version === undefined || answers === undefined) return null
  return { revision, version, answers, by: by ?? null, at: at ?? null }
}
