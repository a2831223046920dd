import type { Row } from '@xiance/expr'
import type { Assessment } from '../client/assessment.ts'
import type { LinkedConfig } from '../linking/link.ts'
import { completeRecord, recordAt } from '../record/complete-record.ts'
import { environment } from '../record/environment.ts'
import { judged } from './judge.ts'
import type { ItemAnswers } from './settle.ts'

/** Judges a record against a checklist on a day: the register answers first, a person what stays unknown. */
export function assess(
  linked: LinkedConfig,
  checklist: string,
  record: Row,
  answers: ItemAnswers | undefined,
  at: { readonly on: string },
): Assessment {
  const definition = linked.checklist(checklist)
  const fields = linked.findRegister(definition.checklist.about)?.fields ?? []
  const env = environment(linked, { today: at.on })
  return judged(
    definition,
    { row: completeRecord(fields, recordAt(record, at.on)), up: null, env },
    { answers: answers ?? {}, linked },
  )
}
