import { expect, test } from 'vitest'
import type { CountyConfig } from '../county.ts'
import { checkMeaning } from '../check/meaning.ts'
import { getAt } from '../pointer.ts'
import { resolve } from '../resolve.ts'
import { sampleCounty } from '../testing/sample-county.ts'
import { migrateDocument } from './migrate-document.ts'
import type { Migration } from './migration.ts'

const base: CountyConfig = sampleCounty
const { resolved } = resolve(base)

function migrated(migration: Migration) {
  const { document, lost } = migrateDocument(resolved, resolved, migration)
  return { document, lost, problems: checkMeaning(document) }
}

test.each([
  ['/registers/household/fields/poor', 'lifted', '/groups/lifted/where', 'lifted'],
  [
    '/registers/household/fields/sales',
    'sold',
    '/subsidies/livestock/lines/sale/each',
    'sold[sold_on in 期]',
  ],
  [
    '/registers/household/fields/sales/rows/kind',
    'species',
    '/subsidies/livestock/lines/sale/rate',
    '参数.rate[species]',
  ],
  [
    '/forms/visit/fields/any_sales',
    'sold_any',
    '/forms/visit/pages/p1/fields/why/show',
    'sold_any = false',
  ],
  ['/parameters/rate', 'standard', '/subsidies/livestock/lines/sale/rate', '参数.standard[kind]'],
  ['/groups/lifted', 'out', '/subsidies/livestock/eligible', 'in_group(组.out)'],
  ['/lists/species', 'breeds', '/registers/household/fields/sales/rows/kind/list', 'breeds'],
  ['/lists/species/options/sheep', 'ram', '/parameters/cap/entries/ram/for/key/species', 'ram'],
  ['/registers/household', 'family', '/forms/visit/about', 'family'],
  ['/roles/cadre', 'officer', '/workflows/approval/transitions/submit/by/role', 'officer'],
  [
    '/workflows/approval/states/done',
    'closed',
    '/workflows/approval/transitions/submit/to',
    'closed',
  ],
  ['/sources/plan', 'policy', '/parameters/cap/entries/sheep/source/doc', 'policy'],
])('%s → %s: every mention follows', (path, to, at, expected) => {
  const { document, problems } = migrated({ id: 'm', op: 'rename', path, to })
  expect(getAt(document, at)).toBe(expected)
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
})

test('names of fields that are keys, and fields a cap is counted by, follow too', () => {
  const sold = migrated({
    id: 'm',
    op: 'rename',
    path: '/registers/household/fields/sales',
    to: 'sold',
  }).document
  expect(getAt(sold, '/forms/visit/writes')).toEqual({ sold: 'sold' })
  const kind = migrated({
    id: 'm',
    op: 'rename',
    path: '/registers/household/fields/sales/rows/kind',
    to: 'species',
  }).document
  expect(getAt(kind, '/subsidies/livestock/caps/0/per')).toEqual(['household', 'species', 'year'])
})

test('there and back is where it began', () => {
  for (const [path, to, back] of [
    ['/registers/household/fields/sales', 'sold', '/registers/household/fields/sold'],
    ['/lists/species/options/sheep', 'ram', '/lists/species/options/ram'],
    ['/parameters/cap', 'limit', '/parameters/limit'],
  ] as const) {
    const from = path.slice(path.lastIndexOf('/') + 1)
    const { document } = migrated({ id: 'm', op: 'rename', path, to })
    expect(
      migrateDocument(document, document, { id: 'n', op: 'rename', path: back, to: from }).document,
    ).toEqual(resolved)
  }
})

test('a layer follows its base, and what it says of retired things is told', () => {
  const layer = {
    id: 'over',
    title: '覆盖县',
    extends: { id: 'sample', version: 1 },
    lists: [
      {
        id: 'species',
        options: [
          { id: 'pig', title: '猪' },
          { id: 'goat', title: '山羊', after: 'pig' },
          { order: ['goat', 'pig'] },
        ],
      },
    ],
    forms: [{ id: 'visit', pages: [{ id: 'p1', fields: [{ id: 'why', required: true }] }] }],
    groups: [{ id: 'lifted', where: 'poor and no != "1"' }],
  } as const
  const merged = resolve(layer, base).resolved
  const over = (migration: Migration) => migrateDocument(layer, merged, migration)
  expect(
    over({ id: 'm', op: 'rename', path: '/lists/species/options/pig', to: 'hog' }).document.lists,
  ).toEqual([
    {
      id: 'species',
      options: [
        { id: 'hog', title: '猪' },
        { id: 'goat', title: '山羊', after: 'hog' },
        { order: ['goat', 'hog'] },
      ],
    },
  ])
  expect(
    over({ id: 'm', op: 'rename', path: '/registers/household/fields/poor', to: 'out' }).document
      .groups,
  ).toEqual([{ id: 'lifted', where: 'out and no != "1"' }])
  expect(over({ id: 'm', op: 'retire', path: '/forms/visit/fields/why' })).toMatchObject({
    lost: ['/forms/visit/pages/p1/fields/why'],
    document: { forms: [{ id: 'visit', pages: [{ id: 'p1', fields: [] }] }] },
  })
  expect(over({ id: 'm', op: 'retire', path: '/lists/species/options/sheep' })).toEqual({
    document: layer,
    lost: [],
  })
})

test('options merged, split and retyped fields', () => {
  const merge = migrated({
    id: 'm',
    op: 'merge',
    path: '/lists/species',
    options: ['pig'],
    to: 'sheep',
  })
  expect(getAt(merge.document, '/lists/species/options')).toMatchObject([{ id: 'sheep' }])
  const split = migrated({
    id: 'm',
    op: 'split',
    path: '/lists/species/options/pig',
    into: ['sow', 'boar'],
  })
  expect(getAt(split.document, '/lists/species/options')).toMatchObject([
    { id: 'sheep' },
    { id: 'sow' },
    { id: 'boar' },
  ])
  const retyped = migrated({
    id: 'm',
    op: 'retype',
    path: '/forms/visit/fields/why',
    kind: 'longText',
  })
  expect(getAt(retyped.document, '/forms/visit/pages/p1/fields/why/kind')).toBe('longText')
})

test('a field that moves stands in its new place', () => {
  const { document } = migrated({
    id: 'm',
    op: 'move',
    path: '/forms/visit/fields/why',
    to: '/registers/household/fields/reason',
  })
  expect(getAt(document, '/registers/household/fields/reason')).toMatchObject({ title: '原因' })
  expect(getAt(document, '/forms/visit/pages/p1/fields/why')).toBeUndefined()
})

test('worked examples follow a rename: what is given, done and expected', () => {
  const told = {
    id: 'told',
    title: '算例',
    given: {
      register: { household: [{ no: '1', sales: [{ kind: 'sheep', heads: 3 }] }] },
      answers: { visit: { why: '无' } },
    },
    story: [
      {
        on: '2018-12-31',
        do: { form: 'visit', answers: { any_sales: true, sales: [{ kind: 'pig' }] } },
        expect: { lines: [{ subsidy: 'livestock', line: 'sale' }], bySubsidy: { livestock: 300 } },
      },
      {
        on: '2018-12-31',
        do: { workflow: 'approval', transition: 'submit', actor: { role: 'cadre' } },
        expect: { state: 'done' },
      },
    ],
  }
  const config = resolve({ ...base, examples: [told] }).resolved
  const after = (path: string, to: string) =>
    migrateDocument(config, config, { id: 'm', op: 'rename', path, to }).document.examples[0]
  const at = (path: string, to: string, place: string) => getAt(after(path, to), place)
  expect(at('/registers/household/fields/sales', 'sold', '/given/register/household/0')).toEqual({
    no: '1',
    sold: [{ kind: 'sheep', heads: 3 }],
  })
  expect(at('/registers/household/fields/sales', 'sold', '/story/0/do/answers')).toEqual({
    any_sales: true,
    sold: [{ kind: 'pig' }],
  })
  expect(
    at(
      '/registers/household/fields/sales/rows/kind',
      'species',
      '/given/register/household/0/sales',
    ),
  ).toEqual([{ species: 'sheep', heads: 3 }])
  expect(at('/lists/species/options/pig', 'hog', '/story/0/do/answers/sales')).toEqual([
    { kind: 'hog' },
  ])
  expect(at('/forms/visit/fields/why', 'reason', '/given/answers/visit')).toEqual({ reason: '无' })
  expect(at('/registers/household', 'family', '/given/register/family/0/no')).toBe('1')
  expect(at('/forms/visit', 'call', '/story/0/do/form')).toBe('call')
  expect(at('/subsidies/livestock', 'herd', '/story/0/expect')).toEqual({
    lines: [{ subsidy: 'herd', line: 'sale' }],
    bySubsidy: { herd: 300 },
  })
  expect(at('/subsidies/livestock/lines/sale', 'sold', '/story/0/expect/lines/0/line')).toBe('sold')
  expect(at('/workflows/approval/transitions/submit', 'send', '/story/1/do/transition')).toBe(
    'send',
  )
  expect(at('/workflows/approval/states/done', 'closed', '/story/1/expect/state')).toBe('closed')
  expect(at('/roles/cadre', 'officer', '/story/1/do/actor/role')).toBe('officer')
})
