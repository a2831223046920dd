import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolve } from '../resolve.ts'
import { sampleCounty } from '../testing/sample-county.ts'
import { answeredForm } from './answered-form.ts'
import type { AnswerDocument } from './leaves.ts'
import type { Migration } from './migration.ts'
import { upgradeAnswers } from './upgrade-answers.ts'

const form = answeredForm(resolve(sampleCounty).resolved, 'visit')
const given = {
  any_sales: true,
  why: '外出',
  sales: [
    { _id: 'a', kind: 'sheep', heads: 3 },
    { _id: 'b', kind: 'pig', heads: null, _unknown: ['heads'] },
  ],
}

function upgrade(migrations: readonly Migration[], answers: AnswerDocument = given) {
  return upgradeAnswers(migrations, form, answers)
}

function lines(migrations: readonly Migration[], answers?: AnswerDocument) {
  return upgrade(migrations, answers)
    .report.filter(({ migrations }) => migrations.length > 0)
    .map(({ path, to, is, before, after }) => [path, to, is, before, after])
}

const fields = '/forms/visit/fields'
const columns = '/registers/household/fields/sales/rows'

test('nothing recorded: everything is carried, one line for each answer', () => {
  const { answers, report } = upgrade([])
  expect(answers).toEqual(given)
  expect(report.map(({ path, is }) => `${path} ${is}`)).toEqual([
    '/any_sales carried',
    '/why carried',
    '/sales/a/kind carried',
    '/sales/a/heads carried',
    '/sales/b/kind carried',
    '/sales/b/heads carried',
  ])
})

test('a renamed field, and a renamed column of the register with its 不清楚', () => {
  expect(
    upgrade([{ id: 'm1', op: 'rename', path: `${fields}/why`, to: 'reason' }]).answers,
  ).toEqual({ any_sales: true, reason: '外出', sales: given.sales })
  const { answers, form: now } = upgrade([
    { id: 'm1', op: 'rename', path: `${columns}/heads`, to: 'count' },
    { id: 'm2', op: 'rename', path: '/registers/household/fields/sales', to: 'sold' },
  ])
  expect(answers['sold']).toEqual([
    { _id: 'a', kind: 'sheep', count: 3 },
    { _id: 'b', kind: 'pig', count: null, _unknown: ['count'] },
  ])
  expect(now.shared.map(({ id }) => id)).toEqual(['sold'])
})

test('options renamed, merged, retired and split', () => {
  const option = '/lists/species/options'
  expect(lines([{ id: 'm', op: 'rename', path: `${option}/pig`, to: 'hog' }])).toEqual([
    ['/sales/b/kind', '/sales/b/kind', 'changed', 'pig', 'hog'],
  ])
  expect(
    lines([{ id: 'm', op: 'merge', path: '/lists/species', options: ['pig', 'sheep'], to: 'all' }]),
  ).toEqual([
    ['/sales/a/kind', '/sales/a/kind', 'changed', 'sheep', 'all'],
    ['/sales/b/kind', '/sales/b/kind', 'changed', 'pig', 'all'],
  ])
  expect(lines([{ id: 'm', op: 'retire', path: `${option}/pig` }])).toEqual([
    ['/sales/b/kind', null, 'dropped', 'pig', undefined],
  ])
  const into = ['sow', 'boar']
  expect(lines([{ id: 'm', op: 'split', path: `${option}/pig`, into }])).toEqual([
    ['/sales/b/kind', null, 'dropped', 'pig', undefined],
  ])
  expect(lines([{ id: 'm', op: 'split', path: `${option}/pig`, into, keep: 'sow' }])).toEqual([
    ['/sales/b/kind', '/sales/b/kind', 'changed', 'pig', 'sow'],
  ])
  expect(
    upgrade([{ id: 'm', op: 'rename', path: '/lists/other/options/pig', to: 'x' }]).answers,
  ).toEqual(given)
})

test('of several ticked options the others stay, and one that two became is there once', () => {
  const county = resolve({
    ...sampleCounty,
    forms: [
      {
        id: 'visit',
        title: '走访',
        pages: [
          { title: '一', fields: [{ id: 'kept', title: '养', kind: 'choices', list: 'species' }] },
        ],
      },
    ],
  }).resolved
  const ticked = { kept: ['sheep', 'pig'] }
  const over = (migration: Migration) =>
    upgradeAnswers([migration], answeredForm(county, 'visit'), ticked).answers
  expect(over({ id: 'm', op: 'retire', path: '/lists/species/options/pig' })).toEqual({
    kept: ['sheep'],
  })
  expect(
    over({ id: 'm', op: 'merge', path: '/lists/species', options: ['pig'], to: 'sheep' }),
  ).toEqual({ kept: ['sheep'] })
})

test('a retired field, and a field that becomes two', () => {
  expect(lines([{ id: 'm', op: 'retire', path: `${fields}/why` }])).toEqual([
    ['/why', null, 'dropped', '外出', undefined],
  ])
  expect(
    lines([{ id: 'm', op: 'retire', path: '/registers/household/fields/sales' }]),
  ).toHaveLength(4)
  const split: Migration = { id: 'm', op: 'split', path: `${fields}/why`, into: ['cause', 'place'] }
  expect(upgrade([{ ...split, keep: 'cause' }]).answers['cause']).toBe('外出')
  expect(upgrade([split]).report[1]).toMatchObject({ is: 'dropped', to: null })
  expect(upgrade([split]).form.own.map(({ id }) => id)).toEqual([
    'any_sales',
    'total',
    'cause',
    'place',
  ])
})

test('a field of another kind keeps what the kind can hold', () => {
  const retype = (kind: 'text' | 'boolean' | 'integer', map?: Record<string, boolean>) => ({
    id: 'm',
    op: 'retype' as const,
    path: `${columns}/heads`,
    kind,
    ...(map === undefined ? {} : { map }),
  })
  expect(lines([retype('text')])).toEqual([
    ['/sales/a/heads', '/sales/a/heads', 'changed', 3, '3'],
    ['/sales/b/heads', '/sales/b/heads', 'carried', null, null],
  ])
  expect(lines([retype('boolean')])[0]).toEqual(['/sales/a/heads', null, 'dropped', 3, undefined])
  expect(lines([retype('boolean', { '3': true })])[0]?.[4]).toBe(true)
})

test('a field moved between the form, its register and a table', () => {
  const move = (to: string, from = `${fields}/why`): Migration => ({
    id: 'm',
    op: 'move',
    path: from,
    to,
  })
  expect(upgrade([move('/registers/household/fields/why')]).answers).toEqual(given)
  expect(upgrade([move('/registers/enterprise/fields/why')]).report[1]?.is).toBe('dropped')
  expect(upgrade([move(`${columns}/why`)]).report[1]?.is).toBe('dropped')
  const one = { why: '外出', sales: [{ _id: 'a', heads: 3 }] }
  const inside = { sales: [{ _id: 'a', heads: 3, why: '外出' }] }
  expect(upgrade([move(`${columns}/why`)], one).answers).toEqual(inside)
  expect(
    upgrade([move(`${columns}/why`), move(`${fields}/why`, `${columns}/why`)], one).answers,
  ).toEqual(one)
  expect(lines([move(`${fields}/kind`, `${columns}/kind`)])).toEqual([
    ['/sales/a/kind', null, 'dropped', 'sheep', undefined],
    ['/sales/b/kind', null, 'dropped', 'pig', undefined],
  ])
})

const answered: fc.Arbitrary<AnswerDocument> = fc.record(
  {
    any_sales: fc.boolean(),
    why: fc.string({ minLength: 1 }),
    sales: fc.array(
      fc.record(
        {
          kind: fc.constantFrom('sheep', 'pig'),
          heads: fc.integer({ min: 0, max: 500 }),
          sold_on: fc.constantFrom('2018-03-05', '2019-12-31'),
        },
        { requiredKeys: [] },
      ),
      { maxLength: 4 },
    ),
  },
  { requiredKeys: [] },
)

const step: fc.Arbitrary<Migration> = fc
  .oneof(
    fc.record({
      op: fc.constant('rename' as const),
      path: fc.constantFrom(`${fields}/why`, `${columns}/heads`, `${columns}/kind`),
      to: fc.constantFrom('one', 'two'),
    }),
    fc.record({
      op: fc.constant('rename' as const),
      path: fc.constantFrom('/lists/species/options/pig', '/lists/species/options/sheep'),
      to: fc.constantFrom('hog', 'ram'),
    }),
    fc.record({
      op: fc.constant('merge' as const),
      path: fc.constant('/lists/species'),
      options: fc.constant(['pig', 'hog']),
      to: fc.constant('hog'),
    }),
    fc.record({
      op: fc.constant('retire' as const),
      path: fc.constantFrom(
        `${fields}/any_sales`,
        `${columns}/heads`,
        '/lists/species/options/ram',
      ),
    }),
    fc.record({
      op: fc.constant('retype' as const),
      path: fc.constantFrom(`${columns}/heads`, `${columns}/sold_on`),
      kind: fc.constantFrom('text' as const, 'month' as const, 'decimal' as const),
    }),
    fc.record({
      op: fc.constant('move' as const),
      path: fc.constantFrom(`${fields}/why`, `${columns}/sold_on`),
      to: fc.constantFrom(`${columns}/moved`, `${fields}/moved`),
    }),
  )
  .map((step, index = 0) => ({ id: `m${index}`, ...step }))

test('steps taken at once or one after the other come to the same', () => {
  fc.assert(
    fc.property(answered, fc.array(step, { maxLength: 6 }), fc.nat(6), (answers, steps, cut) => {
      const whole = upgrade(steps, answers)
      const first = upgrade(steps.slice(0, cut), answers)
      const second = upgradeAnswers(steps.slice(cut), first.form, first.answers)
      expect(second.answers).toEqual(whole.answers)
      expect(second.form).toEqual(whole.form)
    }),
  )
})

test('nothing is lost in silence: each answer has one line, and what is carried is there', () => {
  fc.assert(
    fc.property(answered, fc.array(step, { maxLength: 6 }), (answers, steps) => {
      const before = upgrade([], answers).report.map(({ path }) => path)
      const { report, answers: after } = upgrade(steps, answers)
      expect(report.map(({ path }) => path)).toEqual(before)
      const places = upgradeAnswers([], form, after).report.map(({ path, after }) => [path, after])
      for (const { to, after } of report)
        if (to !== null) expect(places).toContainEqual([to, after])
    }),
  )
})

test('there and back is where it began', () => {
  const trips: readonly (readonly [Migration, Migration])[] = [
    [
      { id: 'a', op: 'rename', path: `${columns}/heads`, to: 'count' },
      { id: 'b', op: 'rename', path: `${columns}/count`, to: 'heads' },
    ],
    [
      { id: 'a', op: 'rename', path: '/lists/species/options/pig', to: 'hog' },
      { id: 'b', op: 'rename', path: '/lists/species/options/hog', to: 'pig' },
    ],
    [
      { id: 'a', op: 'retype', path: `${columns}/heads`, kind: 'text' },
      { id: 'b', op: 'retype', path: `${columns}/heads`, kind: 'integer' },
    ],
    [
      { id: 'a', op: 'retype', path: `${columns}/kind`, kind: 'choices' },
      { id: 'b', op: 'retype', path: `${columns}/kind`, kind: 'choice' },
    ],
    [
      { id: 'a', op: 'move', path: `${fields}/why`, to: '/registers/household/fields/why' },
      { id: 'b', op: 'move', path: '/registers/household/fields/why', to: `${fields}/why` },
    ],
  ]
  fc.assert(
    fc.property(answered, fc.constantFrom(...trips), (answers, trip) => {
      expect(upgrade(trip, answers).answers).toEqual(answers)
    }),
  )
})
