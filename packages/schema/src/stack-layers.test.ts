import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CountyConfig } from './county.ts'
import { editAt } from './edit.ts'
import { overlay, type JsonObject, type Overlay } from './overlay.ts'
import { resolve } from './resolve.ts'
import { stackLayers } from './stack-layers.ts'
import { sampleCounty } from './testing/sample-county.ts'

const { base: _, ...base } = resolve(sampleCounty).resolved
const merged = resolve(sampleCounty).resolved

/** Edits that do not touch each other: no path leads through another. */
const edits: readonly (readonly [string, unknown])[] = [
  ['/title', '改名县'],
  ['/terms/village', '嘎查'],
  ['/lists/species/title', '牲畜'],
  ['/lists/species/options/pig/title', '猪'],
  ['/lists/species/options/goat', { id: 'goat', title: '山羊', after: 'sheep' }],
  ['/lists/breeds', { id: 'breeds', title: '品种', options: [] }],
  ['/registers/household/fields/poor/required', true],
  ['/registers/household/fields/no/required', undefined],
  ['/forms/visit/pages/p1/title', '出栏'],
  ['/forms/visit/fields/why/show', undefined],
  ['/forms/visit/fields/total', undefined],
  ['/forms/visit/writes/poor', 'true'],
  ['/groups/lifted', undefined],
  ['/parameters/cap/entries/sheep/q/value', 25],
  ['/parameters/rate/title', '标准'],
  ['/workflows/approval/states/done/title', '完成'],
  ['/subsidies/livestock/lines/sale/round', 0],
]

const empty: Overlay = { id: 'over', extends: { id: 'sample', version: 1 } }

function layerWith(chosen: readonly (readonly [string, unknown])[]): Overlay {
  return chosen.reduce<Overlay>((layer, [path, value]) => editAt(layer, merged, path, value), empty)
}

const lay = (...layers: readonly Overlay[]): JsonObject =>
  layers.reduce<JsonObject>(
    (below, layer) => overlay(below, layer as unknown as JsonObject),
    base as unknown as JsonObject,
  )

const threeLayers = fc
  .shuffledSubarray([...edits])
  .chain((chosen) => fc.tuple(fc.constant(chosen), fc.nat(chosen.length), fc.nat(chosen.length)))
  .map(([chosen, one, other]) => {
    const [from, to] = [Math.min(one, other), Math.max(one, other)]
    return [chosen.slice(0, from), chosen.slice(from, to), chosen.slice(to)].map(layerWith)
  })

test('layers that edit apart may be stacked first, in any grouping', () => {
  fc.assert(
    fc.property(threeLayers, ([x = empty, y = empty, z = empty]) => {
      const oneByOne = lay(x, y, z)
      expect(lay(stackLayers(stackLayers(x, y), z))).toEqual(oneByOne)
      expect(lay(stackLayers(x, stackLayers(y, z)))).toEqual(oneByOne)
      expect(stackLayers(stackLayers(x, y), z)).toEqual(stackLayers(x, stackLayers(y, z)))
    }),
  )
})

test('layers that edit apart come to the same in either order, but for the place of what is new', () => {
  fc.assert(
    fc.property(threeLayers, ([x = empty, y = empty]) => {
      const { lists: one, ...left } = lay(x, y)
      const { lists: other, ...right } = lay(y, x)
      expect(left).toEqual(right)
      expect(new Set(JSON.stringify(one))).toEqual(new Set(JSON.stringify(other)))
    }),
  )
})

test('an empty layer changes nothing, above or below', () => {
  fc.assert(
    fc.property(threeLayers, ([x = empty]) => {
      expect(lay(stackLayers(x, empty))).toEqual(lay(x))
      expect(lay(stackLayers(empty, x))).toEqual(lay(x))
    }),
  )
})

test('what the lower layer adds the upper may change, and take away again', () => {
  const adds = layerWith([['/lists/breeds', { id: 'breeds', title: '品种', options: [] }]])
  const over: CountyConfig = resolve(adds, sampleCounty).resolved
  const renames = editAt(empty, resolve(over).resolved, '/lists/breeds/title', '种类')
  const removes: Overlay = { ...empty, lists: [{ id: 'breeds', remove: true }] }
  expect(lay(stackLayers(adds, renames))).toEqual(lay(adds, renames))
  expect(lay(stackLayers(adds, removes))).toEqual(lay(adds, removes))
  expect(lay(stackLayers(stackLayers(adds, removes), adds))).toEqual(lay(adds, removes, adds))
})
