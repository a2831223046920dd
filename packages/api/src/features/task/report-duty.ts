import { textIn } from '@xiance/schema'
import { listRegions, listReports } from '@xiance/store'
import { outermost } from '../../page-across.ts'
import { holdsReport } from '../indicator/reported-here.ts'
import type { Task } from './answers.ts'
import { dutyDue, dutyPeriod, type Duty } from './duty.ts'
import type { Found, TaskQuestion } from './task-question.ts'

/** Regions of the roles that do the duty, whose last whole period holds nothing of it yet. */
export async function reportDuty(
  { reader, actor, today }: TaskQuestion,
  duty: Duty,
  indicators: readonly string[],
): Promise<Found> {
  const { county } = actor
  const slot = { report: indicators }
  const period = dutyPeriod(slot, duty.every, today)
  const due = dutyDue(slot, duty.transition, period)
  const title = textIn(duty.workflow.title, 'zh-CN')
  const items: Task[] = []
  const mine = actor.roles.filter(({ role, writes }) => writes && duty.roles.includes(role))
  for (const within of await outermost(reader, county, [
    ...new Set(mine.map(({ region }) => region.id)),
  ])) {
    const reporting = await listRegions(reader, { county, within, level: duty.each ?? '' })
    const done = new Set(
      (await listReports(reader, { county, within, periods: [period] }))
        .filter((report) => holdsReport(report, indicators))
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
