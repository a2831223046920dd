import { textIn } from '@xiance/schema'
import { listSubmissions, type SubmissionRow } from '@xiance/store'
import { regionNames } from '../../region-names.ts'
import { maskedTitle } from '../register/title.ts'
import { awaitedStates } from '../workflow/awaited-states.ts'
import { editableStates, returnReasons } from '../workflow/returned.ts'
import { stateTitle, workflowOf } from '../workflow/states.ts'
import type { Task, TaskKind } from './answers.ts'
import { shownTasks, type TaskQuestion } from './task-question.ts'

/** The actor's own cases that came back or were never handed in. */
export async function ownCases(question: TaskQuestion): Promise<readonly Task[]> {
  return casesIn(question, {
    awaiting: editableStates(question.linked.config),
    by: question.actor.user.id,
    kindOf: (row) => (row.submittedAt === null ? 'draft' : 'returned'),
  })
}

/** Cases of others that wait for a step of one of the actor's roles. */
export async function awaitedCases(question: TaskQuestion): Promise<readonly Task[]> {
  const awaiting = awaitedStates(question.linked.config, question.actor)
  return awaiting.length === 0 ? [] : casesIn(question, { awaiting, kindOf: () => 'review' })
}

interface CaseFilter {
  readonly awaiting: readonly { readonly form: string; readonly states: readonly string[] }[]
  readonly by?: string
  readonly kindOf: (row: SubmissionRow) => TaskKind
}

async function casesIn(
  { reader, actor, linked, regions }: TaskQuestion,
  { awaiting, by, kindOf }: CaseFilter,
): Promise<readonly Task[]> {
  const { county } = actor
  const pages = await Promise.all(
    regions.map((within) =>
      listSubmissions(reader, { county, within, awaiting, by, limit: shownTasks }),
    ),
  )
  const rows = pages.flatMap(({ items }) => items)
  const names = await regionNames(
    reader,
    county,
    rows.map(({ region }) => region),
  )
  const { config } = linked
  const reasons = await returnReasons(reader, { county, config, rows })
  return rows.map((row): Task => {
    const form = config.forms.find(({ id }) => id === row.form)
    const register = config.registers.find(({ id }) => id === row.register)
    const who = register === undefined ? row.title : maskedTitle(register, row.title)
    const state = stateTitle(workflowOf(config, form?.workflow), row.state)
    const kind = kindOf(row)
    const reason = reasons.get(row.id)
    return {
      id: `${kind}/${row.id}`,
      kind,
      title: textIn(form?.title ?? row.form, 'zh-CN'),
      subtitle: [who, names.get(row.region), state]
        .filter((part) => part !== undefined && part !== '')
        .join(' · '),
      form: row.form,
      ...(row.record === null ? {} : { record: row.record }),
      submission: row.id,
      ...(reason === undefined ? {} : { reason }),
      region: row.region,
      period: row.period,
      due: null,
      overdue: false,
    }
  })
}
