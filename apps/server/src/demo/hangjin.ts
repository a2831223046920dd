import type { Actors, Caller } from './actors.ts'
import { chance, type Chance } from './chance.ts'
import { demoDays } from './demo-days.ts'
import { applyForMonitoring } from './hangjin-monitoring.ts'
import { syntheticHouseholds, type SyntheticHousehold } from './hangjin-households.ts'

const county = 'hangjin'
const village = '150625100990'
/** Visit days of the year; in the running quarter only some households were visited yet. */
const rounds = [
  { on: '2024-03-14', share: 24 },
  { on: '2024-06-20', share: 24 },
  { on: '2024-09-18', share: 24 },
  { on: '2024-11-08', share: 9 },
] as const

/** One village, its households, a year of visits, and applications in each state. */
export async function playHangjin(actors: Actors): Promise<void> {
  const luck = chance(150625)
  const cadre = actors.as('hangjin.cadre')
  const households = syntheticHouseholds(luck, village)
  await cadre.register.add({
    county,
    register: 'household',
    on: '2024-01-05',
    items: households.map(({ id, values }) => ({ id, region: village, values })),
  })
  for (const { on, share } of rounds) {
    await cadre.county.setClock({ county, today: on })
    for (const household of households.slice(-share)) await visit(cadre, luck, { household, on })
  }
  await applyForMonitoring(actors, luck, households)
  await cadre.county.setClock({ county, today: demoDays.hangjin })
}

async function visit(
  cadre: Caller,
  luck: Chance,
  { household, on }: { readonly household: SyntheticHousehold; readonly on: string },
): Promise<void> {
  const form = 'household_visit'
  const opened = await cadre.submission.open({ county, form, record: household.id })
  await cadre.submission.submit({
    county,
    id: opened.id,
    form,
    version: opened.version,
    record: household.id,
    region: village,
    baseRevision: opened.revision,
    answers: visitAnswers(luck, household, on),
  })
}

function visitAnswers(
  luck: Chance,
  { values, sales }: SyntheticHousehold,
  on: string,
): Record<string, unknown> {
  const soldByThen = sales.filter(({ sold_on }) => sold_on <= on)
  return {
    visited_on: on,
    at_home: true,
    interviewee: 'head',
    phone: values.phone,
    resettled: values.resettled,
    members: values.members.map((member, index) => ({ _id: `m${index + 1}`, ...member })),
    any_sales: soldByThen.length > 0,
    ...(soldByThen.length === 0
      ? {}
      : { livestock_sales: soldByThen.map((sale, index) => saleRow(sale, index)) }),
    ...(values.members.some(({ birth_date }) => birth_date >= '2009' && birth_date < '2018-11')
      ? { child_out: false }
      : {}),
    industry_link: 'orders',
    wants_training: ['none'],
    ...(['enjoying', 'not_enjoying', 'monitored'].includes(values.group)
      ? { wants_loan: false }
      : {}),
    schooling_secured: true,
    medical_secured: true,
    chronic: false,
    housing_safe: true,
    water_safe: true,
    wages: luck.whole(8, 30) * 1000,
    business: luck.whole(5, 25) * 1000,
    property: luck.whole(0, 8) * 500,
    transfers: luck.whole(1, 6) * 1000,
    costs: luck.whole(2, 10) * 1000,
    rigid_spending: 0,
    risks: ['no_risk'],
    ...(['not_enjoying', 'general'].includes(values.group) ? { suggests_monitoring: false } : {}),
    confirmed: true,
  }
}

function saleRow({ heads, ...sale }: SyntheticHousehold['sales'][number], index: number): object {
  return {
    _id: `s${index + 1}`,
    ...sale,
    ...(heads === null ? { _unknown: ['heads'] } : { heads }),
  }
}
