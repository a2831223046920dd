import { expect, test } from 'vitest'
import { editAt } from './edit.ts'
import { layerOf } from './layers.ts'
import type { Overlay } from './overlay.ts'
import { resolve } from './resolve.ts'
import { sampleCounty } from './testing/sample-county.ts'

const empty: Overlay = { id: 'over', extends: { id: 'sample', version: 1 } }
const edits: readonly (readonly [string, unknown])[] = [
  ['/parameters/cap/entries/sheep/q/value', 25],
  ['/forms/visit/fields/why/title', '为何'],
  ['/lists/species/options/goat', { id: 'goat', title: '山羊' }],
  ['/forms/visit/writes/poor', 'true'],
]
const over = edits.reduce<Overlay>(
  (layer, [path, value]) => editAt(layer, resolve(sampleCounty).resolved, path, value),
  empty,
)
const merged = resolve(over, sampleCounty).resolved
const from = (path: string) => layerOf(path, [sampleCounty, over], merged)

test.each([
  ['/parameters/cap', 'sample'],
  ['/parameters/cap/title', 'sample'],
  ['/parameters/cap/entries/sheep', 'sample'],
  ['/parameters/cap/entries/sheep/q/value', 'over'],
  ['/parameters/cap/entries/sheep/source', 'sample'],
  ['/parameters/rate/entries/sheep/q/value', 'sample'],
  ['/forms/visit/fields/why/title', 'over'],
  ['/forms/visit/fields/why/show', 'sample'],
  ['/lists/species/options/goat', 'over'],
  ['/lists/species/options/goat/title', 'over'],
  ['/forms/visit/writes/poor', 'over'],
  ['/forms/visit/writes/sales', 'sample'],
  ['/parameters/nowhere', null],
])('%s comes from %s', (path, layer) => {
  expect(from(path)).toBe(layer)
})

test('an entry written without an id is found by what tells it apart', () => {
  const layer: Overlay = {
    ...empty,
    parameters: [
      { id: 'cap', entries: [{ for: { key: { species: 'sheep' } }, q: { is: 'lte', value: 30 } }] },
    ],
  }
  const resolved = resolve(layer, sampleCounty).resolved
  const path = '/parameters/cap/entries/sheep/q/value'
  expect(layerOf(path, [sampleCounty, layer], resolved)).toBe('over')
  expect(layerOf(path, [sampleCounty, over, layer], resolved)).toBe('over')
})
