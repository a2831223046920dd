import type { Actor } from '../../access/actor.ts'
import type { Services } from '../../services.ts'
import { writeAs } from '../../write.ts'
import { receiptOf } from '../submission/receipt.ts'
import type { ChecklistSaved } from './answers.ts'
import type { AssessedInput } from './inputs.ts'
import { writeAssessment } from './write-assessment.ts'

/** Keeps the answers so far; no problem is opened. */
export async function saveChecklistDraft(
  services: Services,
  actor: Actor,
  input: AssessedInput,
): Promise<ChecklistSaved> {
  const receipt = receiptOf<ChecklistSaved>(services, { actor, what: 'checklist-draft', input })
  return receipt.once(() =>
    writeAs(services, actor, (tx) =>
      receipt.keep(tx, async () => {
        const { saved, assessment } = await writeAssessment(services, tx, {
          actor,
          input,
          final: false,
        })
        tx.audit({
          action: 'checklist.save_draft',
          subject: `assessment/${saved.id}`,
          detail: { checklist: saved.checklist, subject: saved.subject, revision: saved.revision },
        })
        return { revision: saved.revision, state: 'draft' as const, assessment, problems: [] }
      }),
    ),
  )
}
