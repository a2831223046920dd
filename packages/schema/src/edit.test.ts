import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editAt } from './edit.ts'
import { getAt } from './pointer.ts'
import { resolve } from './resolve.ts'
import { sampleCounty } from './testing/sample-county.ts'
import type { CountyConfig } from './county.ts'
import type { Overlay } from './overlay.ts'

const plain: CountyConfig = sampleCounty
const layer: Overlay = { id: 'over', title: '覆盖县', extends: { id: 'sample', version: 1 } }

const paths = [
  '/title',
  '/parameters/cap/entries/sheep/q/value',
  '/lists/species/options/pig/title',
  '/registers/household/fields/sales/rows/heads/title',
  '/forms/visit/pages/p1/fields/why/show',
  '/forms/visit/writes/sales',
  '/workflows/approval/transitions/submit/title',
  '/terms/household',
]

test('what is set is read back, in a plain document and through an overlay', () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.string({ minLength: 1 }), (path, value) => {
      const resolved = resolve(plain).resolved
      expect(getAt(editAt(plain, resolved, path, value), path)).toBe(value)
      const merged = resolve(layer, plain).resolved
      expect(getAt(resolve(editAt(layer, merged, path, value), plain).resolved, path)).toBe(value)
    }),
  )
})

test('an edit leaves the document given and everything beside it alone', () => {
  const before = JSON.stringify(plain)
  const edited = editAt(plain, resolve(plain).resolved, '/lists/species/options/pig/title', '猪')
  expect(JSON.stringify(plain)).toBe(before)
  expect(edited.workflows).toEqual(plain.workflows)
})

test('an overlay gets stubs on the way and copies of what has no id', () => {
  const merged = resolve(layer, plain).resolved
  const edited = editAt(layer, merged, '/parameters/cap/entries/sheep/q/value', 25)
  expect(edited).toMatchObject({
    parameters: [
      { id: 'cap', entries: [{ id: 'sheep', q: { is: 'lte', value: 25, unit: '只' } }] },
    ],
  })
  expect(Object.keys((edited.parameters as readonly object[])[0] ?? {})).toEqual(['id', 'entries'])
})

test('a changed number is no longer as the document prints it', () => {
  expect(
    getAt(
      editAt(plain, resolve(plain).resolved, '/parameters/cap/entries/sheep/q/value', 25),
      '/parameters/cap/entries/sheep/q',
    ),
  ).toEqual({ is: 'lte', value: 25, unit: '只' })
})

test('an entry edited by its given id keeps that id when its scope changes', () => {
  const edited = editAt(plain, resolve(plain).resolved, '/parameters/cap/entries/sheep/for', {
    key: { species: 'pig' },
  })
  expect(resolve(edited).resolved.parameters[1]?.entries[0]).toMatchObject({
    id: 'sheep',
    for: { key: { species: 'pig' } },
  })
})

test('a field is found by its form wherever it is written', () => {
  const resolved = resolve(plain).resolved
  expect(
    getAt(
      editAt(plain, resolved, '/forms/visit/fields/why/title', '为何'),
      '/forms/visit/pages/p1/fields/why/title',
    ),
  ).toBe('为何')
  expect(
    getAt(
      editAt(plain, resolved, '/forms/visit/fields/sales/title', '出栏表'),
      '/registers/household/fields/sales/title',
    ),
  ).toBe('出栏表')
})

test('definitions are added at the end or after another, and removed', () => {
  const resolved = resolve(plain).resolved
  const added = editAt(plain, resolved, '/lists/species/options/goat', {
    id: 'goat',
    title: '山羊',
    after: 'sheep',
  })
  expect(getAt(added, '/lists/species/options')).toEqual([
    { id: 'sheep', title: '肉羊' },
    { id: 'goat', title: '山羊' },
    { id: 'pig', title: '生猪' },
  ])
  expect(
    getAt(
      editAt(plain, resolved, '/lists/species/options/pig', undefined),
      '/lists/species/options',
    ),
  ).toEqual([{ id: 'sheep', title: '肉羊' }])
  const fresh = editAt(plain, resolved, '/indicators/lifted', {
    id: 'lifted',
    title: '脱贫人口',
    kind: 'flow',
    entries: [],
  })
  expect(getAt(fresh, '/indicators/lifted/title')).toBe('脱贫人口')
})

test('an overlay takes definitions and properties of its base away', () => {
  const merged = resolve(layer, plain).resolved
  const without = resolve(
    editAt(layer, merged, '/lists/species/options/pig', undefined),
    plain,
  ).resolved
  expect(getAt(without, '/lists/species/options')).toEqual([{ id: 'sheep', title: '肉羊' }])
  const shown = resolve(
    editAt(layer, merged, '/forms/visit/fields/why/show', undefined),
    plain,
  ).resolved
  expect(getAt(shown, '/forms/visit/pages/p1/fields/why')).not.toHaveProperty('show')
})

test('nothing is found where nothing is', () => {
  for (const path of [
    '/lists/none',
    '/lists/species/options/none/title',
    '/title/deeper',
    '/lists/9',
  ])
    expect(getAt(plain, path)).toBeUndefined()
  expect(getAt(plain, '')).toBe(plain)
})

test('a path through a plain value is refused', () => {
  expect(() => editAt(plain, resolve(plain).resolved, '/title/deeper', 1)).toThrow('/title')
  expect(() => editAt(plain, resolve(plain).resolved, '/constructor/prototype/x', 1)).not.toThrow()
  expect(({} as { x?: unknown }).x).toBeUndefined()
})

test('a layer names the fields of a page one by one, and leaves the others to its base', () => {
  const over: Overlay = { id: 'over', extends: { id: 'sample', version: 1 } }
  const edits = [
    ['/forms/visit/fields/why/title', '为何'],
    ['/forms/visit/pages/p1/fields/sales', undefined],
    ['/forms/visit/pages/p1/fields/poor', 'poor'],
    [
      '/forms/visit/pages/p1/fields/seen',
      { id: 'seen', title: '见到', kind: 'boolean', after: 'any_sales' },
    ],
  ] as const
  const layer = edits.reduce<Overlay>(
    (document, [path, value]) => editAt(document, resolve(plain).resolved, path, value),
    over,
  )
  expect(layer.forms).toEqual([
    {
      id: 'visit',
      pages: [
        {
          id: 'p1',
          fields: [
            { id: 'why', title: '为何' },
            { id: 'sales', remove: true },
            { id: 'poor' },
            { id: 'seen', title: '见到', kind: 'boolean', after: 'any_sales' },
          ],
        },
      ],
    },
  ])
  const [page] = resolve(layer, plain).resolved.forms[0]?.pages ?? []
  expect(page?.fields.map((field) => (typeof field === 'string' ? field : field.id))).toEqual([
    'any_sales',
    'seen',
    'total',
    'why',
    'poor',
  ])
  expect(page?.fields.at(-1)).toBe('poor')
})
