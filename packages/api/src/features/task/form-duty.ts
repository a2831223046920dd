import { textIn, type Register } from '@xiance/schema'
import {
  countRecords,
  listRecords,
  listRegions,
  listSubmissions,
  type StoredRecord,
} from '@xiance/store'
import { regionNames } from '../../region-names.ts'
import { plainText } from '../register/plain-text.ts'
import { maskedTitle } from '../register/title.ts'
import { initialState, workflowOf } from '../workflow/states.ts'
import type { Task } from './answers.ts'
import { dutyDue, dutyPeriod, dutyTitle, type Duty } from './duty.ts'
import { shownTasks, type Found, type TaskQuestion } from './task-question.ts'

export interface FormDuty {
  readonly duty: Duty
  readonly form: string
}

interface Asked extends FormDuty {
  readonly period: string
  readonly due: string | null
  /** States in which a case is not handed in yet. */
  readonly open: readonly string[]
}

/** Who still needs the form in the running period: each record or region that has no case handed in. */
export async function formDuty(question: TaskQuestion, { duty, form }: FormDuty): Promise<Found> {
  const { config } = question.linked
  const slot = { form }
  const period = dutyPeriod(slot, duty.every, question.today)
  const workflow = workflowOf(config, config.forms.find(({ id }) => id === form)?.workflow)
  const asked: Asked = {
    duty,
    form,
    period,
    due: dutyDue(slot, duty.transition, period),
    open: [initialState(workflow)],
  }
  const register = config.registers.find(({ id }) => id === duty.each)
  if (register !== undefined) return overRecords(question, register, asked)
  return config.levels.some(({ id }) => id === duty.each)
    ? overRegions(question, asked)
    : { items: [], summary: null }
}

async function overRecords(
  { reader, actor, regions, today }: TaskQuestion,
  register: Register,
  asked: Asked,
): Promise<Found> {
  const { county } = actor
  const base = { county, register: register.id }
  const without = { form: asked.form, period: asked.period, except: asked.open }
  const open: StoredRecord[] = []
  let total = 0
  let left = 0
  for (const within of regions) {
    const page = await listRecords(reader, {
      ...base,
      within,
      without,
      reveal: true,
      limit: shownTasks,
    })
    open.push(...page.items)
    left += page.total
    total += await countRecords(reader, { ...base, within })
  }
  const names = await regionNames(
    reader,
    county,
    open.map(({ region }) => region),
  )
  const what = textIn(dutyTitle(asked.duty), 'zh-CN')
  const items = open.map((record): Task => ({
    ...whatAndWhen(asked, today),
    id: `form/${asked.form}/${record.id}/${asked.period}`,
    title: maskedTitle(register, record.title),
    subtitle: [
      what,
      ...register.key.map((field) => plainText(record.values[field])),
      names.get(record.region) ?? '',
    ].join(' · '),
    record: record.id,
    region: record.region,
  }))
  const summary =
    total === 0 || asked.due === null ? null : { done: total - left, total, until: asked.due, what }
  return { items, summary }
}

async function overRegions(
  { reader, actor, regions, today, linked }: TaskQuestion,
  asked: Asked,
): Promise<Found> {
  const { county } = actor
  const title = textIn(
    linked.config.forms.find(({ id }) => id === asked.form)?.title ?? asked.form,
    'zh-CN',
  )
  const items: Task[] = []
  for (const within of regions) {
    for (const region of await listRegions(reader, {
      county,
      within,
      level: asked.duty.each ?? '',
    })) {
      const { items: cases } = await listSubmissions(reader, {
        county,
        within: region.id,
        form: asked.form,
        period: asked.period,
        limit: 200,
      })
      if (cases.some(({ region: at, state }) => at === region.id && !asked.open.includes(state)))
        continue
      items.push({
        ...whatAndWhen(asked, today),
        id: `form/${asked.form}/${region.id}/${asked.period}`,
        title,
        subtitle: region.name,
        region: region.id,
      })
    }
  }
  return { items, summary: null }
}

function whatAndWhen(
  { form, period, due }: Asked,
  today: string,
): Pick<Task, 'kind' | 'form' | 'period' | 'due' | 'overdue'> & { readonly form: string } {
  return { kind: 'form', form, period, due, overdue: due !== null && due < today }
}
