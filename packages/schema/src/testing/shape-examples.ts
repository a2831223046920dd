import { editAt } from '../edit.ts'
import { resolve } from '../resolve.ts'
import { edited, fixable, sample, type CodeExample } from './code-example.ts'

const layer = { id: 'over', title: '覆盖县', extends: { id: 'sample', version: 1 } }
const locked = { ...sample, locks: ['/parameters/cap'] }

export const shapeExamples = {
  'config.base_missing': { document: { ...sample, ...layer } },
  'config.base_differs': {
    document: { ...layer, extends: { id: 'other', version: 1 } },
    options: { base: sample },
  },
  'config.base_version': { document: layer, options: { base: sample, baseVersion: 2 } },
  'overlay.locked': {
    document: editAt(
      layer,
      resolve(layer, locked).resolved,
      '/parameters/cap/entries/sheep/q/value',
      30,
    ),
    options: { base: locked },
  },
  'config.not_object': { document: [] },
  'shape.missing': edited('/groups/lifted/title', undefined),
  'shape.unknown_property': fixable(edited('/forms/visit/fields/why/requird', true)),
  'shape.type': fixable(edited('/parameters/cap/entries/sheep/q/tolerance', '5')),
  'shape.value': fixable(edited('/forms/visit/fields/why/kind', 'tekst')),
  'shape.id': fixable(edited('/groups/lifted/about', 'House-hold')),
  'shape.time': fixable(edited('/parameters/cap/entries/sheep/when', { by: '2018年3月5日' })),
  'shape.span': fixable(edited('/parameters/cap/entries/sheep/when', { in: '2018年至2020年' })),
  'shape.pointer': edited('/migrations', [{ id: 'm', op: 'retire', path: 'species' }]),
  'shape.empty': edited('/title', ''),
  'shape.too_long': edited('/groups/lifted/where', '1'.repeat(4001)),
  'shape.too_small': edited('/forms/visit/fields/total/scale', -1),
  'shape.too_large': edited('/forms/visit/fields/total/scale', 10),
} as const satisfies Readonly<Record<string, CodeExample>>
