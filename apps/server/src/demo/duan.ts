import type { Actors, Caller } from './actors.ts'
import { cast } from './cast.ts'
import { chance, type Chance } from './chance.ts'
import { demoDays } from './demo-days.ts'
import { demoCounties } from './demo-regions.ts'

const county = 'duan'
const own = 'duan.clerk'
const home = cast.find(({ username }) => username === own)?.region
/** Towns that have not sent the third quarter yet; the clerk to be followed is one of them. */
const late = 3
const periods = ['2019-Q1', '2019-Q2', '2019-Q3'] as const

/** Nineteen towns reporting three quarters of 2019, three of them late with the last. */
export async function playDuan(actors: Actors): Promise<void> {
  const luck = chance(451228)
  const { regions } = demoCounties.find(({ config }) => config.id === county) ?? { regions: [] }
  const towns = regions.filter(({ level }) => level === 'town')
  for (const [index, town] of towns.entries()) {
    const clerk = town.id === home ? actors.as(own) : await joined(actors, town, index)
    for (const period of index < late ? periods.slice(0, -1) : periods)
      await report(clerk, luck, { region: town.id, period, towns: towns.length })
  }
  await actors.as(own).county.setClock({ county, today: demoDays.duan })
}

function joined(
  actors: Actors,
  town: { readonly id: string; readonly name: string },
  index: number,
): Promise<Caller> {
  const username = `duan.clerk.${index + 1}`
  return actors.join({
    username,
    name: `${town.name}经办(示例)`,
    county,
    role: 'town_clerk',
    region: town.id,
  })
}

interface Reporting {
  readonly region: string
  readonly period: string
  readonly towns: number
}

async function report(
  clerk: Caller,
  luck: Chance,
  { region, period, towns }: Reporting,
): Promise<void> {
  const sheet = await clerk.indicator.sheet({ county, region, period })
  const values = Object.fromEntries(
    sheet.rows.map((row) => [row.indicator, valueFor(row, luck, { period, towns })] as const),
  )
  await clerk.indicator.report({
    county,
    id: luck.uuid('2019-10-09'),
    region,
    period,
    baseRevision: sheet.revision,
    values,
  })
}

type Row = Awaited<ReturnType<Caller['indicator']['sheet']>>['rows'][number]

/** A town's plausible share of the county's target; what has no number is left for a person to answer. */
function valueFor(
  row: Row,
  luck: Chance,
  { period, towns }: Pick<Reporting, 'period' | 'towns'>,
): number | boolean | null {
  if (row.list !== null) return null
  if (row.kind === 'state') return luck.next() < 0.6
  const status = row.thisYear[0] ?? row.final[0]
  const target = status?.target.value ?? status?.target.to
  if (typeof target !== 'number') return null
  const pace = 0.75 + luck.next() * 0.5
  if (row.kind === 'ratio') return rounded(Math.min(target * (0.9 + luck.next() * 0.12), 100), 1)
  const share = target / towns
  const quarter = Number(period.at(-1))
  return rounded(
    row.kind === 'stock' ? (share * (quarter + 4) * pace) / 8 : (share * pace) / 4,
    row.unit?.startsWith('万') === true ? 4 : 0,
  )
}

function rounded(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals
}
