import { resolve, type Overlay } from '@xiance/schema'
import { expect, it } from 'vitest'
import { config as library } from '../config.ts'
import { taking, type Picks } from './taking.ts'

const written = {
  dsl: 1,
  id: 'somewhere',
  title: '某旗',
  region: '1',
  levels: [
    { id: 'banner', title: '旗' },
    { id: 'village', title: '嘎查' },
  ],
  extends: { id: 'base', version: 1 },
  sources: [],
} as const satisfies Overlay

function county(more: Overlay, picks: Picks) {
  return resolve(taking({ ...written, ...more }, picks), library).resolved
}

const ids = (named: readonly { readonly id: string }[]) => named.map(({ id }) => id)

it('takes nothing but what is picked, in the order of the county’s own levels', () => {
  const taken = county({}, {})
  expect(ids(taken.levels)).toEqual(['banner', 'village'])
  for (const collection of [
    'roles',
    'organs',
    'lists',
    'forms',
    'checklists',
    'workflows',
    'examples',
  ] as const)
    expect(ids(taken[collection]), collection).toEqual([])
})

it('brings along what a piece mentions, and the stories that tell of it', () => {
  const taken = county({}, { checklists: ['household_inspection'] })
  expect(ids(taken.registers)).toEqual(['household'])
  expect(ids(taken.workflows)).toEqual(['problem'])
  expect(ids(taken.lists)).toEqual(['sex', 'relation', 'household_kinds', 'poverty_causes'])
  expect(ids(taken.parameters)).toEqual(['poverty_line'])
  expect(ids(taken.examples)).toContain('another_person_closes')
  expect(ids(taken.examples)).not.toContain('leave_first_then_enter')
})

it('lays what the county writes over a piece that is picked, or that one picked needs', () => {
  const problem = {
    id: 'problem',
    title: '问题整改',
    transitions: [{ id: 'close', by: { role: 'checker', not: 'rectify' } }],
  } as const
  const household = {
    id: 'household',
    fields: [
      { id: 'kind', remove: true },
      { id: 'area', title: '片区', kind: 'text', after: 'head_name' },
    ],
  } as const
  const taken = county(
    {
      roles: [{ id: 'checker', title: '核实人', at: 'banner' }],
      registers: [household],
      workflows: [problem],
    },
    { registers: ['household'], checklists: ['ten_cleannesses'] },
  )
  const [workflow] = taken.workflows
  expect(workflow?.title).toBe('问题整改')
  expect(ids(workflow?.states ?? [])).toEqual(['open', 'conferred', 'rectified', 'closed'])
  expect(workflow?.transitions.find(({ id }) => id === 'close')?.by).toEqual(
    problem.transitions[0].by,
  )
  expect(ids(taken.examples)).not.toContain('another_person_closes')
  const fields = ids(taken.registers[0]?.fields ?? [])
  expect(fields.slice(0, 3)).toEqual(['household_no', 'head_name', 'area'])
  expect(fields).not.toContain('kind')
  expect(fields).toContain('members')
})

it('brings along what the county’s own definitions need, by reference, formula or unit', () => {
  const taken = county(
    {
      lists: [{ id: 'sizes', title: '规模', options: [{ id: 'large', title: '大' }] }],
      registers: [
        {
          id: 'farm',
          title: '养殖场',
          key: ['name'],
          fields: [
            { id: 'name', title: '名称', kind: 'text', required: true },
            { id: 'keeper', title: '负责人性别', kind: 'choice', list: 'sex' },
            { id: 'fry', title: '鱼苗', kind: 'integer', unit: '万尾' },
            {
              id: 'poor',
              title: '低于收入标准',
              kind: 'computed',
              value: 'fry < 参数.income_sieve',
            },
          ],
        },
      ],
    },
    {},
  )
  expect(ids(taken.lists)).toEqual(['sex', 'sizes'])
  expect(ids(taken.units)).toEqual(['fry'])
  expect(ids(taken.parameters)).toEqual(['income_sieve'])
})

it('leaves a figure of the county’s own without the clause, note and classes of another place', () => {
  const shops = {
    id: 'online_shops',
    title: '网店',
    kind: 'stock',
    unit: '个',
    entries: [{ as: 'actual', when: { asOf: '2018' }, q: { is: 'eq', value: 9, unit: '个' } }],
  } as const
  const [indicator, ...others] = county({ indicators: [shops] }, {}).indicators
  expect(others).toEqual([])
  expect(indicator).toEqual({
    ...shops,
    entries: [{ id: 'actual_as_of_2018', ...shops.entries[0] }],
  })
})

it('leaves a county that names no levels with those of the library', () => {
  const { levels, ...own } = written
  expect(levels).toHaveLength(2)
  expect(ids(resolve(taking(own, {}), library).resolved.levels)).toEqual([
    'county',
    'town',
    'village',
  ])
})

it('keeps the county’s own order where an id is shared', () => {
  const figure = (id: string) =>
    ({ id, title: id, kind: 'stock', unit: '个', entries: [] }) as const
  const indicators = [figure('cattle'), figure('online_shops'), figure('sheep')]
  expect(ids(county({ indicators }, { indicators: ['leaders'] }).indicators)).toEqual([
    'leaders',
    'cattle',
    'online_shops',
    'sheep',
  ])
})

it('refuses a piece that the library does not have', () => {
  expect(() => county({}, { forms: ['atlantis'] })).toThrow('atlantis')
})
