import type { Actor } from '../../access/actor.ts'
import type { Services } from '../../services.ts'
import { writeAs } from '../../write.ts'
import { receiptOf } from '../submission/receipt.ts'
import type { ChecklistSaved } from './answers.ts'
import type { AssessedInput } from './inputs.ts'
import { openProblems } from './open-problems.ts'
import { writeAssessment } from './write-assessment.ts'

/** Hands the checklist in: each failed item opens its problem with the responsible organs. */
export async function submitChecklist(
  services: Services,
  actor: Actor,
  input: AssessedInput,
): Promise<ChecklistSaved> {
  const receipt = receiptOf<ChecklistSaved>(services, { actor, what: 'checklist-submit', input })
  return receipt.once(() =>
    writeAs(services, actor, (tx) =>
      receipt.keep(tx, async () => {
        const written = await writeAssessment(services, tx, { actor, input, final: true })
        const { saved, assessment } = written
        const problems = await openProblems(services, tx, { ...written, answers: input.answers })
        const { checklist, subject, round, pass, fail, unknown } = saved
        tx.audit({
          action: 'checklist.submit',
          subject: `assessment/${saved.id}`,
          detail: { checklist, subject, round, pass, fail, unknown, problems: problems.length },
        })
        return { revision: saved.revision, state: 'done' as const, assessment, problems }
      }),
    ),
  )
}
