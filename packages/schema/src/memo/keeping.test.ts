import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalDocument } from '../canonical-document.ts'
import type { CountyConfig } from '../county.ts'
import { editAt } from '../edit.ts'
import { checkConfig } from '../meta/check-config.ts'
import { resolve } from '../resolve.ts'
import { sampleCounty } from '../testing/sample-county.ts'
import { indicator } from '../testing/county-with.ts'

/** A county in which most things read each other. */
const county: CountyConfig = {
  ...sampleCounty,
  lists: [
    ...sampleCounty.lists,
    {
      id: 'sizes',
      title: '规模',
      options: [
        { id: 'small', title: '小户', q: { is: 'lt', value: 10, unit: '只' } },
        { id: 'large', title: '大户', q: { is: 'gte', value: 10, unit: '只' } },
      ],
    },
  ],
  groups: [
    ...sampleCounty.groups,
    { id: 'sellers', title: '出栏户', about: 'household', where: 'any(sales[heads > 3])' },
    {
      id: 'both',
      title: '两者',
      about: 'household',
      within: 'lifted',
      where: 'in_group(组.sellers)',
    },
  ],
  registers: [
    {
      ...sampleCounty.registers[0],
      fields: [
        ...sampleCounty.registers[0].fields,
        {
          id: 'all_heads',
          title: '全部头数',
          kind: 'computed',
          value: 'sum(sales.heads)',
          unit: '只',
        },
        { id: 'twice', title: '两倍', kind: 'computed', value: 'all_heads * 2' },
        { id: 'species', title: '主养', kind: 'choice', list: 'species' },
        { id: 'size', title: '规模', kind: 'computed', value: 'tier(all_heads, "sizes")' },
      ],
    },
  ],
  forms: [
    ...sampleCounty.forms,
    {
      id: 'second',
      title: '复查',
      about: 'household',
      pages: [
        {
          id: 'p1',
          title: '一',
          fields: [
            'species',
            { id: 'more', title: '更多', kind: 'boolean', show: 'species = "sheep" and twice > 1' },
            { id: 'cost', title: '花费', kind: 'money', prefill: '参数.cap["sheep"] * 1' },
          ],
        },
      ],
    },
  ],
  checklists: [
    {
      id: 'look',
      title: '检查',
      about: 'household',
      items: [{ id: 'fed', title: '喂养', test: 'twice > 0 and species != "pig"' }],
    },
    {
      id: 'again',
      title: '复查表',
      about: 'household',
      items: [{ id: 'own', title: '自查', re: ['fed'] }],
    },
  ],
  indicators: [
    indicator('flow', 'sold', {
      title: '出栏数',
      value: 'sum(household.all_heads)',
      entries: [{ as: 'target', when: { in: '2018' }, q: { is: 'eq', value: 5, unit: '个' } }],
    }),
    indicator('ratio', 'share', {
      title: '占比',
      unit: '%',
      value: { num: '指标.sold', den: '指标.kept' },
    }),
    indicator('stock', 'kept', { title: '存栏', moves: { in: ['sold'], out: [] } }),
  ],
}

const edits: readonly (readonly [string, unknown])[] = [
  ['/registers/household/fields/poor/title', '脱贫与否'],
  ['/registers/household/fields/poor', undefined],
  ['/registers/household/fields/poor/kind', 'text'],
  ['/registers/household/fields/all_heads/unit', '亩'],
  ['/registers/household/fields/all_heads/value', 'count(sales)'],
  ['/registers/household/fields/twice/value', '"两"'],
  ['/registers/household/fields/twice', undefined],
  ['/registers/household/fields/why', { id: 'why', title: '更多', kind: 'text' }],
  ['/registers/household/title', '更多'],
  ['/registers/household/key', ['gone']],
  ['/lists/species/options/sheep', undefined],
  ['/lists/species/options/pig/title', 'sheep'],
  ['/lists/species/options/goat', { id: 'goat', title: '山羊' }],
  ['/lists/species/title', '两倍'],
  ['/lists/species', undefined],
  ['/lists/sizes/options/large/q', undefined],
  ['/lists/sizes/options/large/q/is', 'gt'],
  ['/parameters/cap/unit', '亩'],
  ['/parameters/cap/entries/sheep/q/value', 25],
  ['/parameters/cap/entries/sheep/q', { is: 'true', value: true }],
  ['/parameters/cap', undefined],
  ['/parameters/rate/unit', '户'],
  ['/groups/sellers', undefined],
  ['/groups/sellers/title', '脱贫户'],
  ['/groups/both/within', 'sellers'],
  ['/forms/visit/fields/any_sales/required', undefined],
  ['/forms/visit/fields/why/title', '主养'],
  ['/forms/second/fields/more', undefined],
  ['/forms/second/pages/p1/fields/species', undefined],
  ['/forms/second/about', 'nobody'],
  ['/checklists/look/items/fed', undefined],
  ['/checklists/look/items/fed/id', 'feeding'],
  ['/indicators/sold/entries/in_2018/q/value', 7],
  ['/indicators/sold/title', '存栏'],
  ['/indicators/sold', undefined],
  ['/indicators/kept/moves', { in: ['share'], out: [] }],
  ['/indicators/share/value', '指标.share'],
  ['/workflows/approval/states/done', undefined],
  ['/workflows/approval/transitions/submit/when', 'twice > 1'],
  ['/subsidies/livestock/lines/sale/quantity', 'all_heads'],
  ['/roles/cadre', undefined],
  ['/sources/plan/text', ['一、没有这句话。']],
  ['/sources/plan/date', '2019-01-01'],
  ['/units', [{ id: 'pen', title: '栏', base: 'pen', factor: 1 }]],
]

test(
  'what is kept is what a fresh look would find, whatever was edited before',
  {
    timeout: 120_000,
  },
  () => {
    const step = fc.constantFrom(...edits)
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), (steps) => {
        let document = county
        for (const [path, value] of steps) {
          const before = checkConfig(document).resolved
          if (before === null) return
          document = editAt(document, before, path, value)
          const { resolved, issues } = checkConfig(document)
          const fresh = checkConfig(structuredClone(document))
          expect(issues).toEqual(fresh.issues)
          expect(resolved).toEqual(fresh.resolved)
        }
      }),
      { numRuns: 60 },
    )
  },
)

test('each single edit and its undoing', () => {
  for (const [path, value] of edits) {
    const changed = editAt(county, resolve(county).resolved, path, value)
    expect(checkConfig(changed).issues).toEqual(checkConfig(structuredClone(changed)).issues)
    expect(checkConfig(county).issues).toEqual(checkConfig(structuredClone(county)).issues)
  }
})

test('definitions that nothing touches stay the same objects', () => {
  const stored = canonicalDocument(county, resolve(county).resolved)
  const { resolved } = resolve(stored)
  const changed = resolve(editAt(stored, resolved, '/indicators/kept/title', '现存')).resolved
  expect(changed.forms).toEqual(resolved.forms)
  for (const [index, form] of changed.forms.entries()) expect(form).toBe(resolved.forms[index])
  expect(changed.indicators[2]).not.toBe(resolved.indicators[2])
})

test('what else is known of the county is part of the question', () => {
  const towns = indicator('stock', 'rooms', {
    entries: [
      { q: { is: 'eq', value: 120, unit: '个' } },
      { for: { each: 'village' }, q: { is: 'eq', value: 1, unit: '个' } },
    ],
  })
  const document: CountyConfig = { ...county, indicators: [towns] }
  const differ = (count: number) =>
    checkConfig(document, { counts: { village: count } }).issues.filter(
      ({ code }) => code === 'policy.parts_differ',
    ).length
  expect([differ(147), differ(120), differ(147)]).toEqual([1, 0, 1])
})
