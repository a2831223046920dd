import { resolve, type CountyConfig } from '@xiance/schema'
import { expect, it } from 'vitest'
import { config as library } from './config.ts'
import { taking, type Picks } from './taking.ts'

function county(more: Partial<CountyConfig>, picks: Picks) {
  const own: CountyConfig = {
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
    ...more,
  }
  return resolve(taking(own, picks), library).resolved
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
  expect(ids(taken.parameters)).toEqual(['inspection_income'])
  expect(ids(taken.examples)).toContain('another_person_closes')
  expect(ids(taken.examples)).not.toContain('leave_first_then_enter')
})

it('leaves a definition that the county writes with the parts it writes, without its stories', () => {
  const problem = {
    id: 'problem',
    title: '问题整改',
    about: 'problem',
    states: [
      { id: 'open', title: '待整改', initial: true },
      { id: 'closed', title: '已销号', end: true },
    ],
    transitions: [{ id: 'close', title: '销号', from: ['open'], to: 'closed' }],
  } as const
  const taken = county({ workflows: [problem] }, { checklists: ['ten_cleannesses'] })
  const [workflow] = taken.workflows
  expect(ids(workflow?.states ?? [])).toEqual(['open', 'closed'])
  expect(ids(workflow?.transitions ?? [])).toEqual(['close'])
  expect(ids(taken.examples)).not.toContain('another_person_closes')
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

it('keeps the fields that a piece reads in a register that the county writes', () => {
  const household = {
    id: 'household',
    title: '农牧户',
    key: ['household_no'],
    fields: [{ id: 'household_no', title: '户编号', kind: 'text' }],
  } as const
  const [register] = county(
    { registers: [household] },
    { checklists: ['household_inspection'] },
  ).registers
  expect(ids(register?.fields ?? [])).toEqual([
    'household_no',
    'income_per_head',
    'schooling_secured',
    'medical_secured',
    'housing_safe',
    'water_safe',
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
