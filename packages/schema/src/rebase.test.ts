import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CountyConfig } from './county.ts'
import { editAt } from './edit.ts'
import { checkMeaning } from './check/meaning.ts'
import type { Migration } from './migration/migration.ts'
import { migrateDocument } from './migration/migrate-document.ts'
import type { Overlay } from './overlay.ts'
import { getAt } from './pointer.ts'
import { rebase } from './rebase.ts'
import { resolve } from './resolve.ts'
import { sentenceOf } from './sentence.ts'
import { sampleCounty } from './testing/sample-county.ts'

const from: CountyConfig = sampleCounty
const old = resolve(from).resolved
const empty: Overlay = { id: 'over', title: '覆盖县', extends: { id: 'sample', version: 1 } }
const cap = '/parameters/cap/entries/sheep/q/value'

function changed(document: CountyConfig, path: string, value: unknown): CountyConfig {
  return editAt(document, resolve(document).resolved, path, value)
}

function layer(path: string, value: unknown): Overlay {
  return editAt(empty, old, path, value)
}

function moved(own: Overlay, to: CountyConfig) {
  return rebase(own, { from, to, version: 2 })
}

test('changes beside each other go together, and the new version is pinned', () => {
  const { layer: next, conflicts } = moved(
    layer(cap, 25),
    changed(from, '/forms/visit/fields/why/title', '为何'),
  )
  expect(conflicts).toEqual([])
  expect(next.extends).toEqual({ id: 'sample', version: 2 })
})

test('the same thing changed twice is told with both places and both values', () => {
  const { conflicts } = moved(layer(cap, 25), changed(from, cap, 22))
  expect(conflicts).toMatchObject([
    {
      code: 'rebase.both_changed',
      path: cap,
      own: { layer: 'over', path: cap, value: 25 },
      base: { layer: 'sample', path: cap, before: 20, after: 22 },
    },
  ])
  const [conflict] = conflicts
  expect(sentenceOf(conflict ?? { code: '', params: {} }, 'zh-CN')).toBe(
    '「肉羊补贴上限」上级由 20 改为 22，本地改成了 25。请选定一个。',
  )
  expect(moved(layer(cap, 22), changed(from, cap, 22)).conflicts).toEqual([])
})

test.each([
  ['/forms/visit/fields/why/title', '为何', '/forms/visit/fields/why', undefined, 'base_removed'],
  ['/forms/visit/fields/why', undefined, '/forms/visit/fields/why/title', '为何', 'own_removed'],
  [
    '/lists/species/options/goat',
    { id: 'goat', title: '山羊' },
    '/lists/species/options/goat',
    { id: 'goat', title: '黑山羊' },
    'both_added',
  ],
] as const)('%s = %j beside %s = %j: %s', (own, value, base, other, code) => {
  expect(moved(layer(own, value), changed(from, base, other)).conflicts).toMatchObject([
    { code: `rebase.${code}` },
  ])
})

test('what the newer base locks cannot be changed any more', () => {
  const { conflicts } = moved(layer(cap, 25), { ...from, locks: ['/parameters/cap'] })
  expect(conflicts).toMatchObject([
    { code: 'rebase.locked', path: cap, base: { path: '/parameters/cap' } },
  ])
})

test("the base's migrations run over ids and formulas of the layer first", () => {
  const steps: readonly Migration[] = [
    { id: 'm1', op: 'rename', path: '/registers/household/fields/poor', to: 'lifted_on' },
    { id: 'm2', op: 'rename', path: '/parameters/cap', to: 'limit' },
    { id: 'm3', op: 'rename', path: '/lists/species/options/sheep', to: 'ram' },
  ]
  const to = steps.reduce(
    (document, step) => migrateDocument(document, resolve(document).resolved, step).document,
    old,
  )
  const own = editAt(layer(cap, 25), old, '/groups/lifted/where', 'poor and no != "1"')
  const { layer: next, conflicts, migrations } = moved(own, { ...to, migrations: steps })
  expect(migrations).toEqual(['m1', 'm2', 'm3'])
  expect(conflicts).toEqual([])
  const merged = resolve(next, to).resolved
  expect(getAt(merged, '/groups/lifted/where')).toBe('lifted_on and no != "1"')
  expect(getAt(merged, '/parameters/limit/entries/ram/q/value')).toBe(25)
  expect(merged.parameters.find(({ id }) => id === 'limit')?.entries).toHaveLength(1)
  expect(checkMeaning(merged).filter(({ severity }) => severity === 'error')).toEqual([])
})

test('what the layer says of something retired is told', () => {
  const step: Migration = { id: 'm1', op: 'retire', path: '/forms/visit/fields/why' }
  const to = { ...changed(from, '/forms/visit/fields/why', undefined), migrations: [step] }
  expect(moved(layer('/forms/visit/fields/why/title', '为何'), to).conflicts).toMatchObject([
    { code: 'rebase.retired', params: { migration: 'm1' }, own: { value: { title: '为何' } } },
  ])
})

test('another base than the one named is refused', () => {
  expect(resolve({ ...empty, extends: { id: 'other', version: 1 } }, from).issues).toMatchObject([
    { code: 'config.base_differs', params: { expected: 'other', found: 'sample' } },
  ])
})

test('rebasing onto the same base changes nothing but the version, whatever the layer says', () => {
  const merged = resolve(sampleCounty).resolved
  const edits: readonly (readonly [string, unknown])[] = [
    ['/lists/species/options/pig/title', '猪'],
    ['/lists/species/options/goat', { id: 'goat', title: '山羊', after: 'sheep' }],
    ['/forms/visit/fields/why', undefined],
    ['/groups/lifted/where', 'not poor'],
    ['/parameters/cap/entries/sheep/q/value', 25],
    ['/forms/visit/writes/poor', 'true'],
    ['/title', '改名县'],
  ]
  const empty = { id: 'over', extends: { id: 'sample', version: 1 } }
  fc.assert(
    fc.property(fc.shuffledSubarray([...edits]), (chosen) => {
      const layer = chosen.reduce<Overlay>(
        (sofar, [path, value]) => editAt(sofar, merged, path, value),
        empty,
      )
      const {
        layer: moved,
        conflicts,
        migrations,
      } = rebase(layer, {
        from: sampleCounty,
        to: sampleCounty,
        version: 2,
      })
      expect(conflicts).toEqual([])
      expect(migrations).toEqual([])
      expect(moved).toEqual({ ...layer, extends: { id: 'sample', version: 2 } })
    }),
  )
})
