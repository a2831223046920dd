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
const holds = new Ajv2020({ allowUnionTypes: true }).compile(configJsonSchema())

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
