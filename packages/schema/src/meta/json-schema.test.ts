import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import type { CountyConfig } from '../county.ts'
import { editAt } from '../edit.ts'
import { resolve } from '../resolve.ts'
import { sampleCounty } from '../testing/sample-county.ts'
import { checkShape } from './check-shape.ts'
import { configJsonSchema } from './json-schema.ts'

const plain: CountyConfig = sampleCounty
const { resolved } = resolve(plain)
const holds = new Ajv2020({ allowUnionTypes: true, strict: true, strictRequired: false }).compile(
  configJsonSchema(),
)

test('a JSON Schema 2020-12 validator accepts what the check accepts', () => {
  expect(holds(plain)).toBe(true)
  const { base: _, ...document } = resolved
  expect(holds(document)).toBe(true)
})

test.each([
  ['/forms/visit/fields/why/kind', 'tekst'],
  ['/forms/visit/fields/why/requird', true],
  ['/forms/visit/fields/sales/rows', 5],
  ['/registers/household/fields/sales/rows/heads/kind', 'whole'],
  ['/groups/lifted/about', 'Household'],
  ['/groups/lifted/title', undefined],
  ['/title', ''],
  ['/parameters/cap/entries/sheep/q/is', 'around'],
  ['/parameters/cap/entries/sheep/when', { by: '2018-13' }],
  ['/parameters/cap/entries/sheep/when', { in: '2018/soon' }],
  ['/workflows/approval/transitions/submit/by', { role: 'cadre', and: 'x' }],
  ['/migrations', [{ id: 'm', op: 'rename', path: '/lists/species' }]],
  ['/checklists', [{ id: 'c', title: '表', about: 'household', items: [{ id: 'i' }] }]],
])('and refuses what it refuses: %s = %j', (path, value) => {
  const document = editAt(plain, resolved, path, value)
  expect(checkShape(document).length).toBeGreaterThan(0)
  expect(holds(document)).toBe(false)
})

test('every kind of field and every step of a migration is described', () => {
  const text = JSON.stringify(configJsonSchema())
  for (const word of ['bankCard', 'rename', 'retype', 'lapses'])
    expect(text.includes(`"${word}"`)).toBe(word !== 'lapses')
})

const layer = { id: 'over', title: '覆盖县', extends: { id: 'sample', version: 1 } }
const over = (path: string, value: unknown) =>
  editAt(layer, resolve(layer, plain).resolved, path, value)

test.each([
  ['/parameters/cap/entries/sheep/q/value', 25],
  ['/forms/visit/fields/why/required', true],
  ['/forms/visit/fields/why/show', undefined],
  ['/forms/visit/fields/why', undefined],
  ['/lists/species/options/goat', { id: 'goat', title: '山羊', after: 'sheep' }],
  ['/lists/species/options/order', { order: ['pig', 'sheep'] }],
  ['/groups/lifted', undefined],
  ['/forms/visit/writes/poor', 'true'],
  ['/forms/visit/writes/sales', undefined],
  ['/workflows/approval/states/done/title', '完成'],
])('a layer may write only what differs: %s = %j', (path, value) => {
  expect(holds(over(path, value))).toBe(true)
})

test.each([
  ['/forms/visit/fields/why/requird', true, 'requird'],
  ['/lists/species/options/pig/kind', 'text', 'kind'],
  ['/parameters/cap/entries/sheep/q/valeu', 25, 'valeu'],
])('and is refused where it is mistyped: %s', (path, value, property) => {
  expect(holds(over(path, value))).toBe(false)
  const [error] = (holds.errors ?? []).filter(({ keyword }) => keyword === 'additionalProperties')
  expect(error?.params).toEqual({ additionalProperty: property })
  expect(error?.instancePath).toMatch(/^\/(?:forms|lists|parameters)\/0\//)
})

test('a layer without its base, and a county without what it needs, are incomplete', () => {
  const { extends: _, ...alone } = layer
  expect(holds(alone)).toBe(false)
  expect(holds({ ...layer, id: undefined })).toBe(false)
})

test('every property is called something in both languages', () => {
  const unnamed: string[] = []
  const look = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return
    const { properties = {} } = schema as { readonly properties?: Record<string, object> }
    for (const [name, property] of Object.entries(properties))
      if (!('title' in property) && name !== 'after' && name !== 'remove' && name !== 'order')
        unnamed.push(name)
    for (const inner of Object.values(schema)) look(inner)
  }
  const { Removal: _, Order: __, ...schemas } = configJsonSchema().$defs ?? {}
  look(schemas)
  expect(unnamed).toEqual([])
})
