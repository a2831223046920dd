import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolve } from './resolve.ts'
import { sampleCounty } from './testing/sample-county.ts'

const { resolved } = resolve(sampleCounty)

test('formulas are stored by id, in form, subsidy, cap and write', () => {
  expect(resolved.forms[0]?.pages[0]?.fields[2]).toMatchObject({ value: 'sum(sales.heads)' })
  expect(resolved.forms[0]?.writes).toEqual({ sales: 'sales' })
  expect(resolved.subsidies[0]?.lines[0]).toMatchObject({
    each: 'sales[sold_on in 期]',
    quantity: 'heads',
    rate: '参数.rate[kind]',
  })
  expect(resolved.subsidies[0]?.caps?.[0]?.max).toBe('参数.cap[kind]')
})

test('every collection is there, entries and pages have ids', () => {
  expect(resolved).toMatchObject({
    base: null,
    indicators: [],
    checklists: [],
    views: [],
    terms: {},
  })
  expect(resolved.parameters[0]?.entries[0]?.id).toBe('sheep')
  expect(resolved.forms[0]?.pages[0]?.id).toBe('p1')
})

test('resolving a resolved config changes nothing', () => {
  const { base: _base, ...again } = resolve(resolved).resolved
  const { base: _same, ...once } = resolved
  expect(again).toEqual(once)
})

test('a formula that cannot be read stays as typed', () => {
  const broken = {
    ...sampleCounty,
    groups: [{ id: 'lifted', title: '脱贫户', about: 'household', where: '是否脱贫户 = (' }],
  }
  expect(resolve(broken).resolved.groups[0]?.where).toBe('是否脱贫户 = (')
})

test('an overlay changes, adds, places, removes and orders by id', () => {
  const layer = {
    id: 'over',
    title: '覆盖县',
    extends: { id: 'sample', version: 1 },
    lists: [
      {
        id: 'species',
        options: [
          { id: 'pig', remove: true },
          { id: 'cattle', title: '肉牛' },
          { id: 'goat', title: '山羊', after: 'sheep' },
          { order: ['cattle', 'sheep'] },
        ],
      },
    ],
    registers: [{ id: 'household', fields: [{ id: 'poor', title: '脱贫户', required: true }] }],
    parameters: [
      {
        id: 'cap',
        entries: [{ for: { key: { species: 'sheep' } }, q: { is: 'lte', value: 25, unit: '只' } }],
      },
    ],
    forms: [{ id: 'visit', writes: null }],
  } as const
  const { resolved: over, issues } = resolve(layer, sampleCounty)
  expect(issues).toEqual([])
  expect(over.base).toEqual({ id: 'sample', version: 1 })
  expect(over.lists[0]?.options.map(({ id }) => id)).toEqual(['cattle', 'sheep', 'goat'])
  expect(over.registers[0]?.fields[1]).toEqual({
    id: 'poor',
    title: '脱贫户',
    kind: 'boolean',
    required: true,
  })
  expect(over.parameters[1]?.entries).toMatchObject([
    { id: 'sheep', q: { value: 25 }, source: { quote: '最多补贴20只' } },
  ])
  expect(over.forms[0]).not.toHaveProperty('writes')
})

test('an overlay without its base says so', () => {
  expect(resolve({ ...sampleCounty, extends: { id: 'base', version: 1 } }).issues).toMatchObject([
    { code: 'config.base_missing', params: { base: 'base' } },
  ])
})

test('overlaying nothing, or stubs alone, changes nothing', () => {
  const ids = [
    'lists',
    'registers',
    'forms',
    'groups',
    'parameters',
    'subsidies',
    'workflows',
  ] as const
  fc.assert(
    fc.property(fc.subarray([...ids]), (chosen) => {
      const stubs = Object.fromEntries(
        chosen.map((key) => [key, sampleCounty[key].map(({ id }) => ({ id }))]),
      )
      const { base, ...merged } = resolve(
        { extends: { id: 'sample', version: 1 }, ...stubs },
        sampleCounty,
      ).resolved
      const { base: _none, ...plain } = resolved
      expect(base).toEqual({ id: 'sample', version: 1 })
      expect(merged).toEqual(plain)
    }),
  )
})

test("a label renamed over the base does not break the base's formulas", () => {
  const layer = {
    id: 'over',
    title: '覆盖县',
    extends: { id: 'sample', version: 1 },
    registers: [{ id: 'household', fields: [{ id: 'poor', title: '改了名' }] }],
  }
  expect(resolve(layer, sampleCounty).resolved.groups[0]?.where).toBe('poor')
})

test('what the base locks cannot be changed by a layer', () => {
  const locked = { ...sampleCounty, locks: ['/lists/species', '/nothing/here'] }
  const layer = { id: 'over', title: '覆盖县', extends: { id: 'sample', version: 1 } }
  expect(resolve(layer, locked).issues).toEqual([])
  expect(
    resolve({ ...layer, lists: [{ id: 'species', title: '牲畜' }] }, locked).issues,
  ).toMatchObject([{ code: 'overlay.locked', path: '/lists/species' }])
})
