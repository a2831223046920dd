import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { call, fileOf, json, newFolder } from './testing/call.ts'

/** A county of its own, so that the contract does not move with the real ones. */
const folder = join(await newFolder(), 'shishan')
await call('init', folder, '--title', '石山县')
const county = await json<Record<string, unknown>>('export', folder)

const household = {
  户编号: '示例-002',
  住房安全: false,
  今年有无出栏肉羊: true,
  肉羊出栏: [
    { 出栏日期: '2025-03-01', 出栏数量: 15 },
    { 出栏日期: '2025-08-01', 出栏数量: 6 },
  ],
}

test('check: code, severity, path, message, fixes and clauses', async () => {
  const file = await written({
    registers: [
      {
        id: 'household',
        title: '农户',
        key: ['no'],
        fields: [
          { id: 'no', title: '户编号', kind: 'text' },
          { id: 'age', title: '年龄', kind: 'integer', show: '户边号 = "1"' },
        ],
      },
    ],
    ...emptied,
  })
  const { code, out } = await call('check', file, '--json')
  expect(code).toBe(1)
  expect(JSON.parse(out)).toEqual([
    expect.objectContaining({
      code: 'expr.unknown_name',
      severity: 'error',
      path: '/registers/household/fields/age/show',
      message: expect.stringContaining('户边号'),
      fixes: [expect.objectContaining({ value: '户编号 = "1"' })],
    }),
  ])
  const human = await call('check', file)
  expect(human.out).toContain('户边号 = "1"\n')
  expect(human.out).toContain('^^^^^^')
  expect(human.out).toContain('建议 改为「户编号」')
})

test('test: passed, failed and every case with what was expected and what came', async () => {
  expect(await json('test', folder)).toEqual({
    passed: 1,
    failed: 0,
    cases: [
      {
        id: 'above_the_cap/1',
        ok: true,
        expected: expect.anything(),
        actual: expect.objectContaining({ total: 2000 }),
      },
    ],
  })
  const wrong = await written({ examples: examplesExpecting(2100) })
  expect((await call('test', wrong)).code).toBe(1)
  expect((await call('test', wrong)).out).toContain('不符 above_the_cap/1')
})

test('diff: a raised cap changes money and is said in a sentence', async () => {
  const raised = await written({ parameters: capOf(25) })
  const changes = await json<readonly object[]>('diff', folder, raised)
  expect(changes).toEqual(
    [
      expect.objectContaining({
        kind: 'changed',
        path: '/parameters/sheep_cap/entries/from_2025_01_06/q/value',
        breaking: false,
        money: true,
        message: expect.stringContaining('20 → 25'),
      }),
      expect.anything(),
    ].slice(0, changes.length),
  )
  expect((await call('diff', folder, folder)).out).toBe('没有差别')
})

test('targets: value, base value, unit as written, time and clause', async () => {
  expect(await json('targets', folder)).toEqual([
    {
      indicator: 'sheep_sold',
      title: '肉羊出栏量',
      unit: '万只',
      period: '2026',
      comparator: 'gte',
      value: 3,
      valueBase: 30_000,
      asWritten: '3万只',
      source: [{ doc: 'plan', at: '二', quote: '全县肉羊出栏达到3万只' }],
    },
  ])
})

test('validate: ok, issues with messages, values with what was computed', async () => {
  const good = await fileOf('{ "走访日期": "2025-03-01", "safe_house": true, "any_sheep": false }')
  const told = await call('validate', folder, 'visit', good, '--on', '2025-03-02', '--json')
  expect(told.code).toBe(0)
  expect(JSON.parse(told.out)).toMatchObject({ ok: true, issues: [], values: { any_sheep: false } })
  const bad = await fileOf('{ "safe_house": true }')
  const refused = await call('validate', folder, 'visit', bad, '--json')
  expect(refused.code).toBe(1)
  expect(JSON.parse(refused.out)).toMatchObject({
    ok: false,
    issues: [{ path: '/visited_on', message: expect.stringMatching(/[\u4e00-\u9fff]/) }],
  })
})

test('entitle: lines with quantity, cap, rate, amount and clause; labels do as ids', async () => {
  const file = await fileOf(JSON.stringify(household))
  expect(await json('entitle', folder, file, '--on', '2025-12-31')).toMatchObject({
    total: 2000,
    totalKnown: 2000,
    unit: '元',
    lines: [
      { subsidy: 'sheep', line: 'sale', quantity: 15, capped: 15, rate: 100, amount: 1500 },
      { subsidy: 'sheep', line: 'sale', quantity: 6, capped: 5, rate: 100, amount: 500 },
    ],
    pending: [],
    refused: [],
  })
  const unknown = await fileOf(
    JSON.stringify({ ...household, 肉羊出栏: [{ 出栏日期: '2025-03-01' }] }),
  )
  expect(await json('entitle', folder, unknown, '--on', '2025-12-31')).toMatchObject({
    total: null,
    totalKnown: 0,
    pending: [{ subsidy: 'sheep', missing: [{ path: '/sheep_sales/r1/heads' }] }],
  })
})

test('assess: a verdict an item with its organs, and what is missing when it is unknown', async () => {
  const file = await fileOf(JSON.stringify(household))
  expect(await json('assess', folder, file, '--checklist', 'assured')).toMatchObject({
    items: [{ id: 'housing', verdict: 'fail', organs: ['housing_bureau'], missing: [] }],
  })
  const unknown = await fileOf('{ "no": "示例-003" }')
  expect(await json('assess', folder, unknown, '--checklist', 'assured')).toMatchObject({
    items: [
      { id: 'housing', verdict: 'unknown', missing: expect.arrayContaining([expect.anything()]) },
    ],
  })
})

test('explain: layer, clause, what it depends on and who uses it; a record’s fields', async () => {
  expect(await json('explain', folder, 'sheep_cap')).toMatchObject({
    path: '/parameters/sheep_cap',
    layer: 'shishan',
    usedBy: [{ path: '/subsidies/sheep/caps/0/max' }],
  })
  const record = await json<{ fields: readonly { id: string; label: string }[] }>(
    'explain',
    folder,
    '农户',
  )
  expect(record.fields.map(({ id }) => id)).toEqual([
    'no',
    'head',
    'safe_house',
    'any_sheep',
    'sheep_sales',
    'sheep_sales/sold_on',
    'sheep_sales/heads',
  ])
})

test('explain says what a layer over a base changed', async () => {
  const over = join(await newFolder(), 'over')
  await call('init', over)
  await writeFile(
    join(over, 'county.json'),
    JSON.stringify({
      dsl: 1,
      id: 'over',
      title: '上层县',
      region: '000000',
      extends: { id: 'shishan', version: 1 },
      parameters: [
        { id: 'sheep_cap', entries: [{ id: 'from_2025_01_06', q: { is: 'lte', value: 30 } }] },
      ],
    }),
  )
  await writeFile(join(over, 'shishan.json'), JSON.stringify(county))
  expect(await json('explain', over, 'sheep_cap')).toMatchObject({
    layer: 'shishan',
    overridden: expect.arrayContaining([
      { path: '/parameters/sheep_cap/entries/from_2025_01_06/q/value', layer: 'over' },
    ]),
  })
})

const emptied = {
  forms: [],
  subsidies: [],
  checklists: [],
  indicators: [],
  examples: [],
  parameters: [],
}

/** The county with some of its parts replaced, as a document of its own. */
async function written(parts: object): Promise<string> {
  return fileOf(JSON.stringify({ ...county, ...parts }))
}

function capOf(value: number): unknown {
  const parameters = county['parameters'] as readonly {
    readonly id: string
    readonly entries: readonly object[]
  }[]
  return parameters.map((series) =>
    series.id === 'sheep_cap'
      ? { ...series, entries: [{ ...series.entries[0], q: { is: 'lte', value } }] }
      : series,
  )
}

function examplesExpecting(total: number): unknown {
  const examples = county['examples'] as readonly { readonly story: readonly object[] }[]
  return examples.map((example) => ({
    ...example,
    story: example.story.map((step) => ({ ...step, expect: { total } })),
  }))
}
