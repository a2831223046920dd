import { expect, test } from 'vitest'
import type { CountyConfig, Example, ResolvedConfig } from '../county.ts'
import { editAt } from '../edit.ts'
import { migrateDocument } from '../migration/migrate-document.ts'
import type { Migration } from '../migration/migration.ts'
import { resolve } from '../resolve.ts'
import { sampleCounty } from '../testing/sample-county.ts'
import { diffConfig } from './diff-config.ts'

const plain: CountyConfig = sampleCounty
const { resolved } = resolve(plain)

function diff(path: string, value: unknown) {
  return diffConfig(resolved, resolve(editAt(plain, resolved, path, value)).resolved)
}

test('the same config differs in nothing', () => {
  expect(diffConfig(resolved, resolve(plain).resolved)).toEqual([])
})

test('a cap reads as the author would say it, and is about money', () => {
  expect(diff('/parameters/cap/entries/sheep/q/value', 25)).toEqual([
    {
      kind: 'changed',
      path: '/parameters/cap/entries/sheep/q/value',
      before: 20,
      after: 25,
      money: true,
      breaking: false,
      sentence: { 'zh-CN': '肉羊补贴上限 20 → 25 只', en: '补贴上限 (肉羊) 20 → 25 只' },
    },
  ])
})

test("a list's own title gives way to the option", () => {
  expect(diff('/parameters/rate/entries/sheep/q/value', 120)[0]?.sentence['zh-CN']).toBe(
    '肉羊补贴标准 100 → 120 元/只',
  )
})

test.each([
  ['/forms/visit/fields/why/title', '为何', '入户走访·原因的名称：原因 → 为何', false, false],
  [
    '/forms/visit/fields/why/show',
    undefined,
    '入户走访·原因的显示条件：any_sales = false → 空',
    false,
    false,
  ],
  ['/forms/visit/fields/why/required', true, '入户走访·原因的必填：空 → 是', true, false],
  ['/forms/visit/fields/why/kind', 'longText', '入户走访·原因的类型：文本 → 多行文本', true, false],
  ['/forms/visit/fields/why', undefined, '停用「入户走访·原因」', true, false],
  ['/lists/species/options/pig', undefined, '停用「畜种·生猪」', true, false],
  ['/lists/species/options/goat', { id: 'goat', title: '山羊' }, '新增「畜种·山羊」', false, false],
  [
    '/subsidies/livestock/eligible',
    'true',
    '出栏补贴的享受条件：in_group(组.lifted) → true',
    false,
    true,
  ],
  ['/groups/lifted/where', 'not poor', '脱贫户的范围：poor → not poor', false, true],
  ['/subsidies/livestock/title', '牲畜补贴', '出栏补贴的名称：出栏补贴 → 牲畜补贴', false, false],
] as const)('%s', (path, value, sentence, breaking, money) => {
  expect(diff(path, value)).toMatchObject([{ sentence: { 'zh-CN': sentence }, breaking, money }])
})

test('a renamed label alone changes nothing but itself', () => {
  expect(
    diff('/registers/household/fields/poor/title', '脱贫与否').map(({ path }) => path),
  ).toEqual(['/registers/household/fields/poor/title'])
})

test('another order is told once', () => {
  const options = [
    { id: 'pig', title: '生猪' },
    { id: 'sheep', title: '肉羊' },
  ]
  expect(diff('/lists/species/options', options)).toMatchObject([
    {
      path: '/lists/species/options/order',
      before: ['sheep', 'pig'],
      after: ['pig', 'sheep'],
      breaking: false,
    },
  ])
})

test.each([
  [
    '/registers/household/fields/poor',
    undefined,
    { op: 'retire', path: '/registers/household/fields/poor' },
  ],
  ['/lists/species/options/pig', undefined, { op: 'retire', path: '/lists/species/options/pig' }],
  [
    '/forms/visit/fields/why/kind',
    'longText',
    { op: 'retype', path: '/forms/visit/fields/why', kind: 'longText' },
  ],
  ['/forms/visit/fields/why/title', '为何', undefined],
] as const)('the migration that %s needs', (path, value, expected) => {
  const [change] = diff(path, value)
  if (expected === undefined) expect(change).not.toHaveProperty('migration')
  else expect(change).toMatchObject({ breaking: true, migration: expected })
})

test('another id under the same title is a rename; the same field elsewhere a move', () => {
  const renamed = diff('/lists/species/options', [
    { id: 'sheep', title: '肉羊' },
    { id: 'hog', title: '生猪' },
  ])
  expect(renamed[0]).toMatchObject({
    kind: 'removed',
    migration: { op: 'rename', path: '/lists/species/options/pig', to: 'hog' },
  })
  const without = resolve(editAt(plain, resolved, '/forms/visit/fields/why', undefined)).resolved
  const why = { id: 'why', title: '原因', kind: 'text' } as const
  const moved = resolve(editAt(without, without, '/registers/household/fields/why', why)).resolved
  expect(diffConfig(resolved, moved)).toContainEqual(
    expect.objectContaining({
      kind: 'removed',
      migration: expect.objectContaining({
        op: 'move',
        path: '/forms/visit/fields/why',
        to: '/registers/household/fields/why',
      }),
    }),
  )
})

/** The sample after one recorded migration, which is all that changed. */
function migrated(
  migration: Migration,
  change: (config: ResolvedConfig) => ResolvedConfig = (same) => same,
) {
  const { document } = migrateDocument(resolved, resolved, migration)
  return diffConfig(resolved, change({ ...document, migrations: [migration] }))
}

const recorded: readonly (readonly [Migration, boolean, string, string])[] = [
  [
    { id: 'm', op: 'rename', path: '/registers/household/fields/sales/rows/heads', to: 'count' },
    false,
    '「农户·数量」的编号由 heads 改为 count，已有的数据照旧',
    'The id of “农户·数量” is now count instead of heads; data already there stays',
  ],
  [
    { id: 'm', op: 'rename', path: '/parameters/cap', to: 'limit' },
    false,
    '「补贴上限」的编号由 cap 改为 limit，已有的数据照旧',
    'The id of “补贴上限” is now limit instead of cap; data already there stays',
  ],
  [
    { id: 'm', op: 'merge', path: '/lists/species', options: ['pig'], to: 'sheep' },
    false,
    '「畜种」的「生猪」并入「肉羊」，已有的数据照此改记',
    '“生猪” of “畜种” become “肉羊”, data already there too',
  ],
  [
    { id: 'm', op: 'retire', path: '/forms/visit/fields/why' },
    true,
    '停用「入户走访·原因」，已有的数据不再保留',
    '“入户走访·原因” is retired, and data already there with it',
  ],
  [
    {
      id: 'm',
      op: 'move',
      path: '/forms/visit/fields/why',
      to: '/registers/household/fields/why',
    },
    false,
    '「入户走访·原因」移到「农户」，已有的数据随之移动',
    '“入户走访·原因” moves to “农户”, data already there with it',
  ],
  [
    { id: 'm', op: 'retype', path: '/forms/visit/fields/why', kind: 'longText' },
    false,
    '「入户走访·原因」改为多行文本，已有的数据照此改记',
    '“入户走访·原因” is now of the kind Long text, data already there too',
  ],
]

test.each(recorded)('a recorded migration is one line: %o', (migration, breaking, zh, en) => {
  expect(migrated(migration)).toMatchObject([
    { path: migration.path, breaking, migration, recorded: true, sentence: { 'zh-CN': zh, en } },
  ])
})

test('a recorded split names the options it leads to', () => {
  const split = {
    id: 'm',
    op: 'split',
    path: '/lists/species/options/sheep',
    into: ['lamb', 'ewe'],
    keep: 'ewe',
  } as const
  const titles: Readonly<Record<string, string>> = { lamb: '羔羊', ewe: '母羊' }
  const changes = migrated(split, (config) => ({
    ...config,
    lists: config.lists.map((list) => ({
      ...list,
      options: list.options.map((option) => ({
        ...option,
        title: titles[option.id] ?? option.title,
      })),
    })),
  }))
  expect(changes[0]).toMatchObject({
    breaking: false,
    sentence: { 'zh-CN': '「畜种·肉羊」分为「羔羊」、「母羊」' },
  })
})

test('a field on another page of its form is still the same question', () => {
  const [form] = plain.forms ?? []
  const [page] = form?.pages ?? []
  if (form === undefined || page === undefined) throw new Error('the sample has a form')
  const [kept, moved] = [page.fields.slice(0, -1), page.fields.slice(-1)]
  const pages = [
    { ...page, id: 'p1', fields: kept },
    { id: 'p2', title: '原因', fields: moved },
  ]
  const changes = diffConfig(resolved, resolve({ ...plain, forms: [{ ...form, pages }] }).resolved)
  expect(changes.map(({ breaking }) => breaking)).toEqual([false, false])
})

test('a worked story is told step by step', () => {
  const [example] = plain.examples ?? []
  if (example === undefined) throw new Error('the sample has an example')
  const [first, ...rest] = example.story
  const told = (story: Example['story']) =>
    diffConfig(resolved, resolve({ ...plain, examples: [{ ...example, story }] }).resolved).map(
      ({ sentence }) => sentence['zh-CN'],
    )
  const lines = [{ subsidy: 'livestock', line: 'sale', quantity: 21, capped: 25 }]
  expect(told([{ on: '2018-12-31', do: { entitle: true }, expect: { lines } }, ...rest])).toEqual([
    '21只按20只补·经过·第1项·应得·第1项·限后数量：20 → 25',
  ])
  expect(told(first === undefined ? [] : [first])).toEqual(['停用「21只按20只补的经过的第2项」'])
})

test('no sentence of a difference shows JSON', () => {
  const [subsidy] = plain.subsidies ?? []
  if (subsidy === undefined) throw new Error('the sample has a subsidy')
  const changed = {
    ...subsidy,
    caps: [{ of: 'amount' as const, max: '1000元', per: ['household'] }],
    excludes: [{ with: ['other'], keep: 'higher' as const }],
    phaseOut: { lasts: { is: 'eq' as const, value: 3, unit: '年' } },
  }
  const changes = diffConfig(resolved, resolve({ ...plain, subsidies: [changed] }).resolved)
  expect(changes.length).toBeGreaterThan(3)
  for (const { sentence } of changes)
    for (const text of Object.values(sentence)) expect(text).not.toMatch(/[{}]|undefined/)
})
