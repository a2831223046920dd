import type { Do } from '@xiance/schema'
import type { Actor } from '../../access/actor.ts'
import { listScope } from '../../access/region-scope.ts'
import { publishedConfig } from '../../config-cache.ts'
import { countyDay } from '../../county-day.ts'
import type { Services } from '../../services.ts'
import type { MyTasks, Task } from './answers.ts'
import { awaitedCases, ownCases } from './case-tasks.ts'
import { checklistDuty } from './checklist-duty.ts'
import { dutiesOf, type Duty } from './duty.ts'
import { formDuty } from './form-duty.ts'
import { problemTasks } from './problem-tasks.ts'
import { reportDuty } from './report-duty.ts'
import type { Found, TaskQuestion } from './task-question.ts'

/** Everything this person has to do, from what came back to what is due last. */
export async function myTasks(services: Services, actor: Actor): Promise<MyTasks> {
  return services.store.read(async (reader) => {
    const { linked } = await publishedConfig(reader, services.configs, actor.county)
    const today = await countyDay(reader, services.clock, actor.county)
    const question: TaskQuestion = {
      reader,
      actor,
      linked,
      today,
      regions: await listScope(reader, actor, undefined),
    }
    const own = await ownCases(question)
    const duties = await dutyTasks(question)
    const begun = new Set(
      own
        .filter(({ kind }) => kind === 'draft')
        .map(({ form, record, region }) => `${form}/${record ?? region}`),
    )
    const due = duties
      .flatMap(({ items }) => items)
      .filter(({ form, record, region }) => !begun.has(`${form}/${record ?? region}`))
    const items = [
      ...own,
      ...due,
      ...(await problemTasks(question)),
      ...(await awaitedCases(question)),
    ]
    return {
      today,
      summary: duties.find(({ summary }) => summary !== null)?.summary ?? null,
      items: items.toSorted(byUrgency),
    }
  })
}

async function dutyTasks(question: TaskQuestion): Promise<readonly Found[]> {
  const mine = new Set(question.actor.roles.filter(({ writes }) => writes).map(({ role }) => role))
  const found: Found[] = []
  for (const duty of dutiesOf(question.linked.config).filter(({ roles }) =>
    roles.some((role) => mine.has(role)),
  )) {
    for (const slot of duty.slots) found.push(await slotTasks(question, duty, slot))
  }
  return found
}

async function slotTasks(question: TaskQuestion, duty: Duty, slot: Do): Promise<Found> {
  if ('form' in slot) return formDuty(question, { duty, form: slot.form })
  if ('report' in slot) return reportDuty(question, duty, slot.report)
  if ('checklist' in slot) return checklistDuty(question, duty, slot.checklist)
  return { items: [], summary: null }
}

/** 退回, then 逾期, then by day; what has no day comes last. */
function byUrgency(one: Task, other: Task): number {
  return rank(one) - rank(other) || (one.due ?? '9999').localeCompare(other.due ?? '9999')
}

function rank({ kind, overdue }: Task): number {
  return kind === 'returned' ? 0 : overdue ? 1 : kind === 'draft' ? 2 : 3
}
