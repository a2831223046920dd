import { namedIn } from '../attachments/attachment.ts'
import type { Attachments } from '../attachments/attachments.ts'
import type { FileOutcome } from '../attachments/send-file.ts'
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

export interface SenderOptions {
  readonly vault: DraftVault
  readonly calls: Calls
  readonly attachments: Attachments | undefined
}

export interface Sender {
  /** Sends what was typed, without waiting for files. */
  readonly save: (id: string) => Promise<SendOutcome>
  /** Sends what was typed, the files it names, and then, where it was asked for, the submission. */
  readonly send: (id: string) => Promise<SendOutcome>
}

/** One call about a draft at a time: the next waits for the one under way. Files travel beside the calls. */
export function createSender({ vault, calls, attachments }: SenderOptions): Sender {
  const running = new Map<string, Promise<SendOutcome>>()

  const inTurn = (id: string, work: () => Promise<SendOutcome>): Promise<SendOutcome> => {
    const turn = (running.get(id) ?? Promise.resolve()).then(async () => {
      try {
        return await work()
      } catch (error) {
        if (isUnreachable(error)) return { is: 'waiting' as const }
        return refuse(id, failureOf(error), conflictOf(error))
      }
    })
    running.set(id, turn)
    return turn
  }
  const open = (id: string) => {
    const draft = vault.all().get(id)
    return draft === undefined || !draft.waiting || draft.conflict !== null ? null : draft
  }

  async function saveOnce(id: string): Promise<SendOutcome> {
    const draft = open(id)
    if (draft === null) return { is: 'saved' }
    if (draft.sent !== null) await upload(draft, draft.sent)
    const now = open(id)
    if (now !== null && now.submission === null && now.savedChange !== now.changedAt)
      await upload(now, { answers: now.answers, changedAt: now.changedAt })
    return { is: 'saved' }
  }

  /** What is left once the files are there. */
  async function finishOnce(id: string): Promise<SendOutcome> {
    const draft = open(id)
    if (draft === null) return { is: 'saved' }
    const { submission } = draft
    if (unsent(submission ?? draft.answers).length > 0) return { is: 'waiting' }
    if (submission !== null) return submit(draft, submission)
    if (draft.savedChange === draft.changedAt) await vault.put({ ...draft, waiting: false })
    return { is: 'saved' }
  }

  const save = (id: string) => inTurn(id, () => saveOnce(id))

  async function send(id: string): Promise<SendOutcome> {
    const saved = await save(id)
    const draft = open(id)
    if (saved.is !== 'saved' || draft === null) return saved
    const outcome = await arrive(draft.submission ?? draft.answers)
    if (outcome.is === 'waiting') return outcome
    if (outcome.is === 'refused') return refuse(id, outcome.failure, null)
    return inTurn(id, () => finishOnce(id))
  }

  const unsent = (answers: KeptDraft['answers']) =>
    namedIn(answers, attachments?.all() ?? new Map()).filter(({ sent }) => !sent)

  /** Files go one after another; the first that does not arrive decides. */
  async function arrive(answers: KeptDraft['answers']): Promise<FileOutcome> {
    for (const { hash } of unsent(answers)) {
      const outcome = await attachments?.send(hash)
      if (outcome !== undefined && outcome.is !== 'sent') return outcome
    }
    return { is: 'sent' }
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
      savedChange: sent.changedAt,
      waiting:
        now.submission !== null ||
        now.changedAt !== sent.changedAt ||
        unsent(now.answers).length > 0,
    })
  }

  async function submit(
    draft: KeptDraft,
    answers: NonNullable<KeptDraft['submission']>,
  ): Promise<SendOutcome> {
    const submitted = await handIn(draft, answers)
    await vault.remove(draft.id)
    await forgetFiles(answers)
    return { is: 'submitted', submitted }
  }

  /** A server that lost a file is sent it again, once. */
  async function handIn(
    draft: KeptDraft,
    answers: NonNullable<KeptDraft['submission']>,
  ): Promise<Submitted> {
    const call = () => calls.submission.submit.mutate({ ...filled(draft), answers: { ...answers } })
    try {
      return await call()
    } catch (error) {
      const missing = failureOf(error).problems.filter(({ code }) => code === 'value.file_not_held')
      if (missing.length === 0 || attachments === undefined) throw error
      await attachments.unsend(namedIn(answers, attachments.all()).map(({ hash }) => hash))
      if ((await arrive(answers)).is !== 'sent') throw error
      return call()
    }
  }

  /** What the server has and no other draft names leaves the device. */
  async function forgetFiles(answers: KeptDraft['answers']): Promise<void> {
    if (attachments === undefined) return
    const others = [...vault.all().values()].flatMap((other) => namedIn(other, attachments.all()))
    for (const file of namedIn(answers, attachments.all()))
      if (!others.includes(file)) await attachments.remove(file.hash)
  }

  /** The draft stays; it is no longer to be submitted until the user has looked at it. */
  async function refuse(
    id: string,
    failure: Failure,
    current: KeptDraft['conflict'],
  ): Promise<SendOutcome> {
    const now = vault.all().get(id)
    if (now) {
      const conflict = failure.code === 'submission.stale' ? current : null
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

  return { save, send }
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
