import { link } from '@xiance/engine'
import { fillWithSamples, runExamples } from '@xiance/engine/testing'
import { resolve } from '@xiance/schema'
import { expect, test } from 'vitest'
import { loadConfig } from './config/load-config.ts'
import { call, fileOf, json } from './testing/call.ts'

const sale = (species: string, heads: number | null) => ({ species, heads, sold_on: '2024-06-01' })
const household = (group: string, more: object) => ({
  household_no: '示例-001',
  group,
  members: [],
  any_sales: true,
  livestock_sales: [],
  ...more,
})

test('21 mutton sheep, 3 beef cattle and 5 pigs come to 6000 元, each line with its clause', async () => {
  const told = await entitle(
    household('enjoying', {
      livestock_sales: [sale('mutton_sheep', 21), sale('beef_cattle', 3), sale('pig', 5)],
    }),
  )
  expect(told).toMatchObject({ total: 6000, unit: '元', pending: [] })
  for (const { source } of told.lines) expect(source[0]?.doc).toBeTypeOf('string')
})

test('labels do as well as ids, for fields and options', async () => {
  const told = await entitle({
    户编号: '示例-001',
    农户群体: '已脱贫享受政策户',
    家庭成员: [],
    any_sales: true,
    牲畜出栏: [{ 畜种: '肉羊', 出栏数量: 21, 出栏日期: '2024-06-01' }],
  })
  expect(told).toMatchObject({ total: 2000 })
})

test('one unknown count among several leaves the total open, never 0', async () => {
  const told = await entitle(
    household('enjoying', { livestock_sales: [sale('mutton_sheep', 5), sale('pig', null)] }),
  )
  expect(told).toMatchObject({
    total: null,
    totalKnown: 500,
    pending: [{ subsidy: 'livestock', missing: [{ path: '/livestock_sales/r2/heads' }] }],
  })
})

const counties = ['base', 'hangjin', 'duan', 'jinzhou', 'chenzhou']

test.for(counties)('every form of %s can be filled so that the server accepts it', async (name) => {
  const linked = link((await loadConfig(name)).resolved)
  const given = { today: '2024-11-20', region: 'region', record: 'record', file: 'file' }
  const unfilled = linked.config.forms
    .map(({ id }) => ({ id, ...fillWithSamples(linked, { form: id, ...given }) }))
    .filter(({ answers, issues }) => issues.length > 0 || Object.keys(answers).length === 0)
    .map(({ id, issues }) => ({ id, issues }))
  expect(unfilled).toEqual([])
})

test.for(counties)('config %s has no errors and its worked examples hold', async (name) => {
  expect((await call('check', name, '--json')).code).toBe(0)
  expect((await call('test', name, '--json')).code).toBe(0)
})

interface Result {
  readonly total: number | null
  readonly lines: readonly { readonly source: readonly { readonly doc: string }[] }[]
}

async function entitle(record: object): Promise<Result> {
  const file = await fileOf(JSON.stringify(record))
  return json<Result>('entitle', 'hangjin', file, '--on', '2024-12-31')
}

test.for(counties)('every definition of %s rests on a clause', async (name) => {
  const { resolved } = await loadConfig(name)
  const uncited = collections.flatMap((collection) =>
    resolved[collection]
      .filter((definition) => !JSON.stringify(definition).includes('"quote":'))
      .map(({ id }) => `${collection}/${id}`),
  )
  expect(uncited).toEqual([])
})

/** What a document says; option lists are the words of answers, cited by what asks them. */
const collections = [
  'registers',
  'forms',
  'groups',
  'parameters',
  'checklists',
  'indicators',
  'subsidies',
  'workflows',
] as const

test.for(counties)(
  'one decision on the poverty line settles the income of a household of %s',
  async (name) => {
    const { resolved } = await loadConfig(name)
    const decided = resolve(
      {
        parameters: [
          { id: 'poverty_line', entries: [{ q: { is: 'eq', value: 4000, unit: '元' } }] },
        ],
        examples: [
          inspected('below', 3999.99, 'fail'),
          inspected('at', 4000, 'fail'),
          inspected('above', 4000.01, 'pass'),
        ],
      },
      resolved,
    )
    const { cases } = runExamples(link(decided.resolved))
    expect(
      cases.filter(({ id }) => /^(below|at|above)\//.test(id)).map(({ id, ok }) => [id, ok]),
    ).toEqual([
      ['below/1', true],
      ['at/1', true],
      ['above/1', true],
    ])
  },
)

function inspected(id: string, income: number, verdict: string) {
  return {
    id,
    title: id,
    given: { register: { household: { household_no: '示例-001', income_per_head: income } } },
    story: [
      {
        on: '2020-06-30',
        do: { checklist: 'household_inspection' },
        expect: { verdicts: { income: verdict } },
      },
    ],
  }
}
