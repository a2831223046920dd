import { textIn } from '@xiance/schema'
import { listRegions, listReports } from '@xiance/store'
import type { Task } from './answers.ts'
import { dutyDue, dutyPeriod, type Duty } from './duty.ts'
import type { Found, TaskQuestion } from './task-question.ts'

/** Regions that have not reported the last whole period yet; every other duty of theirs is done. */
export async function reportDuty(
  { reader, actor, regions, today }: TaskQuestion,
  duty: Duty,
  indicators: readonly string[],
): Promise<Found> {
  const { county } = actor
  const slot = { report: indicators }
  const period = dutyPeriod(slot, duty.every, today)
  const due = dutyDue(slot, duty.transition, period)
  const title = textIn(duty.workflow.title, 'zh-CN')
  const items: Task[] = []
  for (const within of regions) {
    const reporting = await listRegions(reader, { county, within, level: duty.each ?? '' })
    const done = new Set(
      (await listReports(reader, { county, within, periods: [period] }))
        .filter(({ submittedAt }) => submittedAt !== null)
        .map(({ region }) => region),
    )
    for (const region of reporting.filter(({ id }) => !done.has(id))) {
      items.push({
        id: `report/${region.id}/${period}`,
        kind: 'report',
        title,
        subtitle: `${region.name} · ${period} · ${indicators.length} 项`,
        region: region.id,
        period,
        due,
        overdue: due !== null && due < today,
      })
    }
  }
  return { items, summary: null }
}
