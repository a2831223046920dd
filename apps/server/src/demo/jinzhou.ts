import type { Actors } from './actors.ts'
import { chance } from './chance.ts'
import { demoDays } from './demo-days.ts'
import { demoCounties } from './demo-regions.ts'

const county = 'jinzhou'
const checklist = 'village_inspection'
const inspected = 6

/** One round over ten invented villages, six of them inspected, their failures in the problem ledger. */
export async function playJinzhou(actors: Actors): Promise<void> {
  const luck = chance(2107)
  const inspector = actors.as('jinzhou.inspector')
  const villages =
    demoCounties
      .find(({ config }) => config.id === county)
      ?.regions.filter(({ id }) => /^210727990\d{3}$/.test(id)) ?? []
  await inspector.county.setClock({ county, today: '2018-08-20' })
  const { ids } = await inspector.register.add({
    county,
    register: 'village',
    items: villages.map(({ id }, index) => ({
      id: luck.uuid('2018-01-10'),
      region: id,
      values: {
        village: id,
        poor_village: index % 2 === 0,
        households: luck.whole(180, 520),
        poor_households: luck.whole(10, 60),
        paired_households: luck.whole(8, 40),
        clinic: luck.next() < 0.7,
        paved_road: luck.next() < 0.8,
        ...(luck.next() < 0.5 ? { broadband: true } : {}),
        safe_water: luck.next() < 0.75,
        first_secretary: true,
      },
    })),
  })
  for (const subject of ids.slice(0, inspected)) {
    const opened = await inspector.checklist.open({ county, checklist, subject })
    const answers = Object.fromEntries(
      opened.assessment.items
        .filter(({ is }) => is === 'unknown')
        .map(({ id }) => {
          const chanceOf = luck.next()
          const value = chanceOf < 0.72 ? true : chanceOf < 0.92 ? false : null
          return [
            id,
            value === false ? { value, note: '现场查看不符合,已拍照留存。' } : { value },
          ] as const
        }),
    )
    await inspector.checklist.submit({
      county,
      id: opened.id,
      checklist,
      subject,
      version: opened.version,
      baseRevision: opened.revision,
      answers,
    })
  }
  const { items } = await inspector.problem.list({ county })
  for (const problem of items.slice(0, 3))
    await inspector.problem.act({
      county,
      id: problem.id,
      baseRevision: problem.revision,
      transition: 'rectify',
      comment: '已整改,附现场照片。',
    })
  await inspector.county.setClock({ county, today: demoDays.jinzhou })
}
