import { answeredFiles } from '@xiance/engine'
import { saveSubmission, type Tx } from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import { ApiError } from '../../error/api-error.ts'
import type { Services } from '../../services.ts'
import { writeAs } from '../../write.ts'
import { nameDraftFiles } from '../file/name-files.ts'
import type { SavedDraft } from './answers.ts'
import { decodeDraft } from './decode.ts'
import { fieldsOf, privateAnswers } from './find-form.ts'
import type { FilledInput } from './inputs.ts'
import { casePeriod } from './period.ts'
import { prepare } from './prepare.ts'
import { receiptOf } from './receipt.ts'

/** Keeps everything typed, hidden answers too; nothing is judged but that each answer has its field and type. */
export async function saveDraft(
  services: Services,
  actor: Actor,
  input: FilledInput,
): Promise<SavedDraft> {
  const receipt = receiptOf<SavedDraft>(services, { actor, what: 'draft', input })
  return receipt.once(() =>
    writeAs(services, actor, (tx) =>
      receipt.keep(tx, () => writeDraft(services, tx, { actor, input })),
    ),
  )
}

async function writeDraft(
  services: Services,
  tx: Tx,
  { actor, input }: { readonly actor: Actor; readonly input: FilledInput },
): Promise<SavedDraft> {
  const { linked, form, subject, stored, state, today } = await prepare(services, tx, {
    actor,
    input,
  })
  const answers = decodeDraft(linked, input)
  const saved = await saveSubmission(tx, {
    id: input.id,
    baseRevision: input.baseRevision,
    form: input.form,
    version: input.version,
    state,
    register: subject?.register ?? null,
    record: subject?.id ?? null,
    region: input.region,
    period: casePeriod({ config: linked.config, input, today }),
    title: subject?.title ?? '',
    answers,
    private: privateAnswers(linked.config, form),
    deviceAt: input.deviceAt ?? null,
    submittedAt: stored?.submittedAt ?? null,
  })
  if (saved === null) throw new ApiError('submission.stale')
  await nameDraftFiles(
    tx,
    { source: 'submission', id: saved.id },
    { actor, named: answeredFiles(fieldsOf(linked.config, form), answers) },
  )
  tx.audit({
    action: 'submission.save_draft',
    subject: `submission/${saved.id}`,
    detail: { form: saved.form, version: saved.version, revision: saved.revision },
  })
  return { revision: saved.revision, savedAt: saved.updatedAt }
}
