import { textIn } from '@xiance/schema'
import { listAssessments } from '@xiance/store'
import { regionNames } from '../../region-names.ts'
import { findChecklist } from '../checklist/find-checklist.ts'
import { shownState } from '../checklist/shown-state.ts'
import { subjectPage } from '../checklist/subjects.ts'
import type { Task } from './answers.ts'
import { dutyDue, dutyPeriod, type Duty } from './duty.ts'
import { shownTasks, type Found, type TaskQuestion } from './task-question.ts'

/** Subjects whose checklist of the running round is not handed in. */
export async function checklistDuty(
  { reader, actor, linked, regions, today }: TaskQuestion,
  duty: Duty,
  id: string,
): Promise<Found> {
  const { county } = actor
  const { config } = linked
  const checklist = findChecklist(config, id)
  const slot = { checklist: id }
  const period = dutyPeriod(slot, duty.every, today)
  const due = dutyDue(slot, duty.transition, period)
  const what = textIn(checklist.title, 'zh-CN')
  const items: Task[] = []
  let done = 0
  let total = 0
  for (const within of regions) {
    const page = await subjectPage(reader, { county, config, checklist, within, limit: shownTasks })
    const handedIn = new Map(
      (await listAssessments(reader, { county, checklist: id, round: period, within })).map(
        (one) => [one.subject, shownState(one)],
      ),
    )
    const names = await regionNames(
      reader,
      county,
      page.items.map(({ region }) => region),
    )
    total += page.total
    done += [...handedIn.values()].filter((state) => state === 'done').length
    for (const { id: subject, title, region } of page.items.filter(
      (one) => handedIn.get(one.id) !== 'done',
    )) {
      const subtitle = [what, names.get(region) ?? '', handedIn.has(subject) ? '草稿' : '']
        .filter((part) => part !== '' && part !== title)
        .join(' · ')
      items.push({
        id: `checklist/${id}/${subject}/${period}`,
        kind: 'checklist',
        title,
        subtitle,
        checklist: id,
        subject,
        region,
        period,
        due,
        overdue: due !== null && due < today,
      })
    }
  }
  return { items, summary: total === 0 || due === null ? null : { done, total, until: due, what } }
}
