import { defineCounty, editAt, resolve, type CountyConfig } from '@xiance/schema'
import { expect, test } from 'vitest'
import type { Edit } from './edit.ts'
import { inverseOf } from './inverse.ts'

const parts = {
  dsl: 1,
  region: '000000',
  levels: [],
  sources: [],
} as const

const library = defineCounty({
  ...parts,
  id: 'library',
  title: '库',
  terms: { village: '村' },
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
  parameters: [
    {
      id: 'cap',
      title: '上限',
      unit: '只',
      entries: [{ id: 'only', q: { is: 'lte', value: 20, unit: '只', asWritten: '最多20只' } }],
    },
  ],
})

const layer: CountyConfig = {
  ...parts,
  id: 'sample',
  title: '示例县',
  extends: { id: 'library', version: 1 },
}

const q = '/parameters/cap/entries/only/q'
const steps: readonly (readonly [string, readonly Edit[]])[] = [
  ['a number', [{ path: q, value: { is: 'lte', value: 25, unit: '只' } }]],
  ['a title', [{ path: '/lists/species/options/cattle/title', value: '肉牛' }]],
  ['a local word', [{ path: '/terms/village', value: '嘎查村' }]],
  ['a new option', [{ path: '/lists/species/options/goat', value: { id: 'goat', title: '山羊' } }]],
  ['an option stopped in the middle', [{ path: '/lists/species/options/cattle' }]],
  [
    'several at once',
    [
      { path: '/lists/species/options/pig' },
      { path: '/lists/species/options/cattle/title', value: '肉牛' },
      { path: q, value: { is: 'lte', value: 30, unit: '只' } },
    ],
  ],
]

test.each(
  steps.flatMap(([name, edits]) => [
    [name, 'a config of its own', edits, library, undefined] as const,
    [name, 'a layer over a base', edits, layer, library] as const,
  ]),
)('%s is taken back in %s', (_name, _kind, edits, document, base) => {
  const config = (now: CountyConfig) => resolve(now, base).resolved
  const apply = (now: CountyConfig, all: readonly Edit[]) =>
    all.reduce((next, edit) => editAt(next, config(next), edit.path, edit.value), now)
  const changed = apply(document, edits)
  expect(config(changed)).not.toEqual(config(document))
  const back = apply(changed, inverseOf(config(document), edits))
  expect(config(back)).toEqual(config(document))
})
