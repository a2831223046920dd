import type { Actors, Caller } from './actors.ts'
import { cast } from './cast.ts'
import { chance, type Chance } from './chance.ts'
import { demoDays } from './demo-days.ts'
import { demoCounties } from './demo-regions.ts'

const county = 'duan'
const countyRegion = '451228'
const own = 'duan.clerk'
const home = cast.find(({ username }) => username === own)?.region
/** Towns that have not sent the third quarter yet; the clerk to be followed is one of them. */
const late = 3
const periods = [
  '2018-Q1',
  '2018-Q2',
  '2018-Q3',
  '2018-Q4',
  '2019-Q1',
  '2019-Q2',
  '2019-Q3',
] as const

/** Nineteen towns reporting since the start of the plan, three of them late with the last quarter. */
export async function playDuan(actors: Actors): Promise<void> {
  const luck = chance(451228)
  const { regions } = demoCounties.find(({ config }) => config.id === county) ?? { regions: [] }
  const towns = regions.filter(({ level }) => level === 'town')
  const targets = await countyTargets(actors.as(own))
  for (const [index, town] of towns.entries()) {
    const clerk = town.id === home ? actors.as(own) : await joined(actors, town, index)
    for (const period of index < late ? periods.slice(0, -1) : periods)
      await report(clerk, luck, { region: town.id, period, towns: towns.length, targets })
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
  readonly targets: Targets
}

/** Target by period and indicator. */
type Targets = ReadonlyMap<string, ReadonlyMap<string, number | null>>

async function countyTargets(clerk: Caller): Promise<Targets> {
  const targets = new Map<string, ReadonlyMap<string, number | null>>()
  for (const period of periods) {
    const { rows } = await clerk.indicator.progress({ county, region: countyRegion, period })
    targets.set(period, new Map(rows.map((row) => [row.indicator, targetIn(row)])))
  }
  return targets
}

async function report(
  clerk: Caller,
  luck: Chance,
  { region, period, towns, targets }: Reporting,
): Promise<void> {
  const sheet = await clerk.indicator.sheet({ county, region, period })
  const values = Object.fromEntries(
    sheet.rows.map((row) => {
      const target = targets.get(period)?.get(row.indicator) ?? null
      return [row.indicator, valueFor(row, luck, { target, period, towns })] as const
    }),
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
type Progress = Awaited<ReturnType<Caller['indicator']['progress']>>['rows'][number]

/** The county's target for the year, else the final one, in the indicator's own unit. */
function targetIn({ unit, progress }: Progress): number | null {
  const target = (progress.thisYear[0] ?? progress.final[0])?.target
  const value = target?.value ?? target?.to
  if (typeof value !== 'number') return null
  const inTenThousands = target?.unit?.startsWith('万') === true && unit?.startsWith('万') !== true
  return inTenThousands ? value * 10_000 : value
}

/** A town's plausible share of the county's target; what has no number is left for a person to answer. */
function valueFor(
  row: Row,
  luck: Chance,
  {
    target,
    period,
    towns,
  }: Pick<Reporting, 'period' | 'towns'> & { readonly target: number | null },
): number | boolean | null {
  if (row.list !== null) return null
  if (row.kind === 'state') return luck.next() < 0.6
  if (target === null) return null
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
