import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CountyConfig } from '../county.ts'
import { editAt } from '../edit.ts'
import type { Issue } from '../problem.ts'
import { resolve } from '../resolve.ts'
import { sentenceOf } from '../sentence.ts'
import { sampleCounty } from '../testing/sample-county.ts'
import { checkConfig } from './check-config.ts'
import { configJsonSchema } from './json-schema.ts'

const plain: CountyConfig = sampleCounty

function edited(path: string, value: unknown): readonly Issue[] {
  return checkConfig(editAt(plain, resolve(plain).resolved, path, value)).issues
}

function found(issues: readonly Issue[]) {
  return issues.map(({ code, path }) => `${code} ${path}`)
}

test('the sample is clean', () => {
  expect(found(checkConfig(plain).issues)).toEqual([])
})

test.each([
  ['nothing at all', null, 'config.not_object '],
  ['a list', [], 'config.not_object '],
  ['an empty object', {}, 'shape.missing '],
])('%s is refused with a sentence', (_, document, expected) => {
  const { resolved, issues } = checkConfig(document)
  expect(resolved).toBeNull()
  expect(found(issues)).toContain(expected)
})

test.each([
  [
    '/forms/visit/fields/why/kind',
    'tekst',
    'shape.value /forms/visit/pages/p1/fields/why/kind',
    'text',
  ],
  [
    '/forms/visit/fields/why/requird',
    true,
    'shape.unknown_property /forms/visit/pages/p1/fields/why/requird',
    undefined,
  ],
  [
    '/parameters/cap/entries/sheep/q/value',
    { n: 1 },
    'shape.type /parameters/cap/entries/sheep/q/value',
    undefined,
  ],
  [
    '/parameters/cap/entries/sheep/when',
    { by: '2018-13' },
    'shape.time /parameters/cap/entries/sheep/when/by',
    undefined,
  ],
  [
    '/parameters/cap/entries/sheep/when',
    { in: '2020/2018' },
    'shape.span /parameters/cap/entries/sheep/when/in',
    undefined,
  ],
  ['/groups/lifted/about', 'Household', 'shape.id /groups/lifted/about', undefined],
  ['/groups/lifted/title', undefined, 'shape.missing /groups/lifted', undefined],
  ['/title', '', 'shape.empty /title', undefined],
])('shape: %s = %j', (path, value, expected, fix) => {
  const issues = edited(path, value)
  expect(found(issues)).toContain(expected)
  if (fix !== undefined) expect(issues[0]?.fixes?.[0]?.value).toBe(fix)
})

test.each([
  [
    '/registers/household/fields/sales/rows/kind/list',
    'specie',
    'reference.unknown /registers/household/fields/sales/rows/kind/list',
    'species',
  ],
  [
    '/workflows/approval/transitions/submit/to',
    'dome',
    'reference.unknown /workflows/approval/transitions/submit/to',
    'done',
  ],
  [
    '/parameters/cap/entries/sheep/for',
    { key: { species: 'shepe' } },
    'reference.unknown /parameters/cap/entries/sheep/for/key/species',
    undefined,
  ],
  ['/roles/cadre/at', 'hamlet', 'reference.unknown /roles/cadre/at', undefined],
  [
    '/forms/visit/pages/p1/fields/sales',
    'sals',
    'reference.unknown /forms/visit/pages/p1/fields/sals',
    'sales',
  ],
  [
    '/registers/household/fields/sales/gate',
    'por',
    'reference.unknown /registers/household/fields/sales/gate',
    'poor',
  ],
  [
    '/forms/visit/businessDate',
    'whenever',
    'reference.unknown /forms/visit/businessDate',
    undefined,
  ],
  [
    '/lists/species/options/pig/parent',
    'shep',
    'reference.unknown /lists/species/options/pig/parent',
    'sheep',
  ],
  [
    '/subsidies/livestock/caps/0/lines',
    ['sail'],
    'reference.unknown /subsidies/livestock/caps/0/lines/sail',
    'sale',
  ],
  [
    '/parameters/cap/entries/sheep/source/doc',
    'plam',
    'reference.unknown /parameters/cap/entries/sheep/source/doc',
    'plan',
  ],
])(
  'a name that is not there is located, with the nearest one: %s',
  (path, value, expected, fix) => {
    const issues = edited(path, value)
    expect(found(issues)).toContain(expected)
    if (fix !== undefined)
      expect(issues.find(({ code }) => code === 'reference.unknown')?.fixes?.[0]?.value).toBe(fix)
  },
)

test('a formula is located, explained and mended by its fix', () => {
  const [issue] = edited('/groups/lifted/where', '是否脱贫hu')
  expect(issue).toMatchObject({
    path: '/groups/lifted/where',
    severity: 'error',
    params: { formula: '是否脱贫hu' },
  })
  expect(sentenceOf(issue ?? { code: '', params: {} }, 'zh-CN')).toContain('是否脱贫hu')
  expect(edited('/groups/lifted/where', issue?.fixes?.[0]?.value)).toEqual([])
})

test('a formula of the wrong kind is refused where it stands', () => {
  expect(edited('/groups/lifted/where', '户号')).toMatchObject([
    { severity: 'error', path: '/groups/lifted/where' },
  ])
  expect(found(edited('/subsidies/livestock/lines/sale/rate', '种类'))).toEqual([
    'formula.type /subsidies/livestock/lines/sale/rate',
  ])
  expect(edited('/subsidies/livestock/lines/sale/each', '户号')).toMatchObject([
    { path: '/subsidies/livestock/lines/sale/each' },
    ...edited('/subsidies/livestock/lines/sale/each', '户号').slice(1),
  ])
})

test('formulas that need each other are named in order', () => {
  const fields = [
    { id: 'one', title: '甲', kind: 'computed', value: '乙 + 1' },
    { id: 'two', title: '乙', kind: 'computed', value: '丙 + 1' },
    { id: 'three', title: '丙', kind: 'computed', value: '甲 + 1' },
  ]
  const cycles = edited('/forms/visit/fields', fields).filter(
    ({ code }) => code === 'formula.cycle',
  )
  expect(cycles).toHaveLength(1)
  expect(cycles[0]?.params['cycle']).toBe('甲 → 乙 → 丙 → 甲')
})

test('visibility driven by an answer that may be left out is a warning', () => {
  expect(found(edited('/forms/visit/fields/any_sales/required', undefined))).toContain(
    'formula.optional_driver /forms/visit/pages/p1/fields/why/show',
  )
})

test('workflows that stop or are never reached', () => {
  const states = [
    { id: 'draft', title: '草稿', initial: true },
    { id: 'done', title: '办结', end: true },
    { id: 'lost', title: '遗忘' },
  ]
  expect(found(edited('/workflows/approval/states', states))).toEqual([
    'workflow.unreachable /workflows/approval/states/lost',
  ])
  expect(found(edited('/workflows/approval/states/done/end', undefined))).toEqual([
    'workflow.dead_end /workflows/approval/states/done',
    'workflow.no_end /workflows/approval',
  ])
  expect(found(edited('/workflows/approval/states/draft/initial', undefined))).toEqual([
    'workflow.no_start /workflows/approval',
  ])
})

test('ids used twice, and citations that are not in the document', () => {
  const options = [
    { id: 'sheep', title: '肉羊' },
    { id: 'sheep', title: '绵羊' },
  ]
  expect(found(edited('/lists/species/options', options))).toEqual([
    'id.duplicate /lists/species/options/sheep',
  ])
  expect(
    found(edited('/forms/visit/fields', [{ id: 'why', title: '为何', kind: 'text' }])),
  ).toContain('id.duplicate /forms/visit/pages/p1/fields/why')
  const quote = '/parameters/cap/entries/sheep/source/quote'
  expect(found(edited(quote, '最多补贴200只'))).toEqual([`citation.not_found ${quote}`])
  expect(found(edited(quote, ''))).toEqual([`citation.quote_empty ${quote}`])
  expect(found(edited(quote, '长'.repeat(61)))).toEqual([`citation.quote_too_long ${quote}`])
})

test('no document, however odd, makes the check throw', () => {
  const odd: unknown[] = [
    0,
    '',
    false,
    [[]],
    { dsl: 2 },
    { ...plain, lists: 5 },
    { ...plain, forms: [null] },
    { ...plain, parameters: [{ id: 'x', title: 'x', entries: [{ q: [] }] }] },
    { ...plain, extends: { id: 'gone', version: 1 } },
  ]
  for (const document of odd) {
    const { issues } = checkConfig(document)
    expect(issues.length).toBeGreaterThan(0)
    for (const issue of issues)
      for (const locale of ['zh-CN', 'en'] as const)
        expect(sentenceOf(issue, locale)).not.toMatch(/\{\w+(:noun)?\}|undefined/)
  }
})

test('an overlay is checked merged', () => {
  const layer = {
    id: 'over',
    title: '覆盖县',
    extends: { id: 'sample', version: 1 },
    lists: [{ id: 'species', options: [{ id: 'sheep', remove: true }] }],
  }
  expect(found(checkConfig(layer, { base: plain }).issues)).toEqual([
    'reference.unknown /parameters/rate/entries/sheep/for/key/species',
    'reference.unknown /parameters/cap/entries/sheep/for/key/species',
  ])
})

test('the JSON Schema names the kinds and refuses extra properties', () => {
  const schema = JSON.stringify(configJsonSchema())
  expect(schema).toContain('https://json-schema.org/draft/2020-12/schema')
  expect(schema).toContain('"bankCard"')
  expect(configJsonSchema().$defs?.['County']?.additionalProperties).toBe(false)
})

test('only the meta entry imports zod', () => {
  const root = new URL('..', import.meta.url)
  const files = readdirSync(root, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  const importing = files.filter((file) =>
    /from 'zod'|from '\.{1,2}\/meta\//.test(readFileSync(new URL(file, root), 'utf8')),
  )
  expect(importing.length).toBeGreaterThan(5)
  expect(importing.filter((file) => !/^(?:meta|testing)\//.test(file))).toEqual([])
})
