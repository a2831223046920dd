import { defineCounty, editAt, resolve, type CountyConfig } from '@xiance/schema'
import { expect, test } from 'vitest'
import type { Edit } from '../draft/edit.ts'
import { moveStep } from './list-order.ts'

const base = defineCounty({
  dsl: 1,
  id: 'base',
  title: '库',
  region: '000000',
  levels: [],
  sources: [],
  lists: [
    {
      id: 'species',
      title: '种类',
      options: [
        { id: 'sheep', title: '羊' },
        { id: 'cattle', title: '牛' },
        { id: 'pig', title: '猪' },
      ],
    },
  ],
})

const overlay: CountyConfig = {
  dsl: 1,
  id: 'sample',
  title: '示例县',
  region: '000000',
  levels: [],
  sources: [],
  extends: { id: 'base', version: 1 },
}

const path = '/lists/species/options'

const order = (document: CountyConfig, library?: CountyConfig) =>
  resolve(document, library).resolved.lists[0]?.options.map(({ id }) => id)

test.each([
  ['a config of its own', base, undefined],
  ['a layer over a base', overlay, base],
])('moving down and taking it back holds in %s', (_, document, library) => {
  const { resolved } = resolve(document, library)
  const step = moveStep({ document, resolved, path, id: 'sheep', by: 1 })
  const apply = (before: CountyConfig, edits: readonly Edit[]) =>
    edits.reduce(
      (now, edit) => editAt(now, resolve(now, library).resolved, edit.path, edit.value),
      before,
    )
  const moved = apply(document, step?.forward ?? [])
  expect(order(moved, library)).toEqual(['cattle', 'sheep', 'pig'])
  expect(order(apply(moved, step?.backward ?? []), library)).toEqual(['sheep', 'cattle', 'pig'])
})

test('nothing moves beyond the ends', () => {
  const { resolved } = resolve(base)
  expect(moveStep({ document: base, resolved, path, id: 'sheep', by: -1 })).toBeNull()
})
