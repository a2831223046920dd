import { builtInQuestion } from '@xiance/api'
import { link } from '@xiance/engine'
import { plan, type Env, type Row } from '@xiance/expr'
import { builtInRegisters, resolve, rowless } from '@xiance/schema'
import { builtInRows, builtInTable, isBuiltIn, runPlan, type Store } from '@xiance/store'
import { database } from '@xiance/tooling/postgres'
import { expect, test } from 'vitest'
import {
  grantedCounty,
  grantedStory,
  measured,
  type GrantedStory,
} from './testing/granted-story.ts'
import { dataOf } from './testing/story.ts'

const county = grantedCounty.id
const linked = link(resolve(grantedCounty).resolved)
const question = builtInQuestion(linked.config, { county, today: '2024-11-20' })
const period = { from: '2024-01-01', to: '2024-12-31' }

/** Grants, refuses, and finds two problems of which one is closed. */
async function worked(at: GrantedStory): Promise<void> {
  const { chief, clerk, village } = at
  dataOf(await at.act(chief, await at.apply([12, '2024-03-01']), 'approve'))
  dataOf(await at.act(chief, await at.apply([12, '2024-03-01'], [15, '2024-09-01']), 'approve'))
  await at.apply([1, '2024-10-01'])
  const open = { county, checklist: 'inspection', subject: village }
  const { id } = dataOf(await clerk.query('checklist.open', open))
  const answers = { road: { value: false }, water: { value: false } }
  dataOf(
    await clerk.mutate('checklist.submit', { ...open, id, version: 1, baseRevision: 0, answers }),
  )
  const [problem] = dataOf(await clerk.query('problem.list', { county })).items
  dataOf(
    await clerk.mutate('problem.act', {
      county,
      id: problem?.id ?? '',
      baseRevision: 1,
      transition: 'close',
    }),
  )
}

/** Each measure by SQL, whole and by region, and by closures over the same rows. */
async function both(store: Store) {
  return store.read(async (reader) => {
    const rows: Record<string, readonly Row[]> = {}
    for (const { id } of builtInRegisters)
      if (isBuiltIn(id)) rows[id] = await builtInRows(reader, { ...question, register: id })
    const env = (region: string | null): Env => ({
      today: '2024-11-20',
      period,
      parameter: () => undefined,
      inGroup: () => null,
      rowsOf: (source) =>
        rows[source]?.filter((row) => region === null || row['region'] === region) ?? null,
    })
    const found: Record<string, unknown> = {}
    const differences: unknown[] = []
    for (const id of Object.keys(measured)) {
      const { value } = linked.indicator(id)
      if (value === null || 'num' in value || value.typed === null) throw new Error(id)
      const asked = plan(value.typed)
      if (!('queries' in asked)) throw new Error(`${id} ${asked.code}`)
      const run = {
        county,
        frame: { row: {}, up: null, env: env(null) },
        tables: ([path = '']: readonly string[]) =>
          isBuiltIn(path) ? [builtInTable(path, { ...question, kind: reader.kind })] : [],
      }
      const whole = await runPlan(reader, asked, run)
      const regions = await runPlan(reader, asked, { ...run, by: { region: true } })
      found[id] = whole[0]?.value
      for (const { region, value: sql } of [
        ...whole,
        ...regions.filter(({ region }) => region !== null),
      ]) {
        const closures = value.run({ row: {}, up: null, env: env(region) })
        if (!Object.is(closures, sql)) differences.push({ id, region, sql, closures })
      }
    }
    return { found, differences }
  })
}

const expected = {
  problems: 2,
  open_problems: 1,
  housing_problems: 2,
  first_problem: 1,
  approved: 2000,
  approved_sheep: 2000,
  largest: 1200,
  notices: 1,
  ended_notices: 2,
  villages: 3,
  organs: 1,
  cadres: 1,
}

test.each(['SQLite', 'PostgreSQL'] as const)(
  'what the system keeps is measured alike by SQL and by closures on %s',
  async (name) => {
    await using own = name === 'PostgreSQL' ? await database() : null
    await using at = await grantedStory(own?.url)
    await worked(at)
    const { found, differences } = await both(at.server.services.store)
    expect(found).toEqual(expected)
    expect(differences).toEqual([])
  },
)

test('every built-in register has its rows, with a column for every field, or is refused by the check', () => {
  for (const { id, fields } of builtInRegisters) {
    expect([id, isBuiltIn(id)]).toEqual([id, !rowless.has(id)])
    if (isBuiltIn(id))
      expect(
        Object.keys(builtInTable(id, { ...question, kind: 'sqlite' }).columns).toSorted(),
      ).toEqual(fields.map((field) => field.id).toSorted())
  }
})

test('a checklist reads what was granted to its record, and the problems within its region', async () => {
  await using at = await grantedStory()
  const verdicts = async (checklist: string, subject: string) =>
    dataOf(
      await at.clerk.query('checklist.open', { county, checklist, subject }),
    ).assessment.items.map(({ id, is }) => [id, is])
  expect(await verdicts('follow_up', at.household)).toEqual([['granted', 'fail']])
  await worked(at)
  expect(await verdicts('follow_up', at.household)).toEqual([
    ['granted', 'pass'],
    ['spring', 'fail'],
  ])
  expect(await verdicts('town_duty', '9901')).toEqual([['closed', 'fail']])
})
