import { expect, test } from 'vitest'
import type { CountyConfig } from '../county.ts'
import type { Field } from '../register.ts'
import type { Transition, Workflow } from '../workflow.ts'
import { codesOf, indicator, policyOf } from '../testing/county-with.ts'

const findings = (more: Partial<CountyConfig>) =>
  codesOf(policyOf(more).filter(({ severity }) => severity === 'finding'))

function duty(id: string, more: Partial<Transition>): Workflow {
  return {
    id,
    title: id,
    about: 'town',
    states: [
      { id: 'due', title: '待办', initial: true },
      { id: 'done', title: '已办', end: true },
    ],
    transitions: [
      {
        id: 'act',
        title: id,
        from: ['due'],
        to: 'done',
        on: { every: 'quarter', each: 'town' },
        do: [{ report: ['people'] }],
        ...more,
      },
    ],
  }
}

test('one figure, form or checklist asked for by two duties', () => {
  const indicators = [indicator('flow', 'people'), indicator('flow', 'money')]
  const twice = ['policy.duty_twice /workflows/b/transitions/act']
  expect(
    findings({ indicators, workflows: [duty('a', {}), duty('b', { on: { every: 'month' } })] }),
  ).toEqual(twice)
  expect(
    findings({
      indicators,
      workflows: [duty('a', {}), duty('b', { do: [{ report: ['money'] }] })],
    }),
  ).toEqual([])
  const form = { do: [{ form: 'visit' }] }
  expect(findings({ workflows: [duty('a', form), duty('b', form)] })).toEqual(twice)
  expect(
    findings({
      workflows: [
        duty('a', form),
        duty('b', { ...form, on: { every: 'quarter', each: 'county' } }),
      ],
    }),
  ).toEqual([])
})

test('the same visit by two classes of staff is no duty twice', () => {
  const visit = (role: string) => ({ do: [{ form: 'visit' }], by: { role } })
  const both = (one: string, other: string) =>
    findings({ workflows: [duty('a', visit(one)), duty('b', visit(other))] })
  expect(both('county_staff', 'town_staff')).toEqual([])
  expect(both('town_staff', 'town_staff')).toEqual([
    'policy.duty_twice /workflows/b/transitions/act',
  ])
})

test('a list of which fewer are spelled out than declared', () => {
  const checklist = (declared: number, spelled: number) => ({
    checklists: [
      {
        id: 'six',
        title: '六项',
        about: 'town',
        declared,
        items: Array.from({ length: spelled }, (_, index) => ({
          id: `item${index}`,
          title: `第${index}项`,
        })),
      },
    ],
  })
  expect(findings(checklist(14, 0))).toEqual(['policy.list_not_spelled /checklists/six/declared'])
  expect(findings(checklist(6, 6))).toEqual([])
})

test('a class by condition and by list, and by two bands', () => {
  const group = { id: 'poor', title: '贫困镇', about: 'town', members: ['a'] }
  expect(findings({ groups: [{ ...group, where: 'name = "甲"' }] })).toEqual([
    'policy.group_two_ways /groups/poor/members',
  ])
  expect(findings({ groups: [group] })).toEqual([])
  const size = (value: number, more: object = {}) => ({
    id: `of_${value}`,
    q: { is: 'eq', value, unit: '个' } as const,
    source: { doc: 'plan', quote: `${value}个贫困镇` },
    ...more,
  })
  const sized = (...sizes: readonly ReturnType<typeof size>[]) =>
    findings({ groups: [{ ...group, size: sizes }] })
  expect(sized(size(147), size(120))).toEqual(['policy.two_values /groups/poor/size/of_120/q'])
  expect(sized(size(147), size(147, { id: 'again' }))).toEqual([])
  expect(sized(size(147), size(120, { when: { asOf: '2019' } }))).toEqual([])
  expect(sized(size(147, { settled: 'use' }), size(120))).toEqual([])
  const list = (id: string, value: number) => ({
    id,
    title: id,
    options: [{ id: 'large', title: '大户', q: { is: 'gte', value, unit: '亩' } as const }],
  })
  expect(findings({ lists: [list('a', 50), list('b', 100)] })).toEqual([
    'policy.class_two_ways /lists/b/options/large/q',
  ])
  expect(findings({ lists: [list('a', 50), list('b', 50)] })).toEqual([])
})

const register = {
  id: 'household',
  title: '农户',
  key: ['no'],
  fields: [
    { id: 'no', title: '户号', kind: 'text' },
    { id: 'water', title: '饮水安全', kind: 'boolean' },
  ],
} as const

function form(id: string, ...fields: readonly Field[]) {
  return { id, title: id, about: 'household', pages: [{ title: '一', fields }] }
}

test('a question the ledger answers, unless it is filled in beforehand', () => {
  const asked: Field = { id: 'water_ok', title: '饮水安全', kind: 'boolean' }
  const found = (field: Field) => findings({ registers: [register], forms: [form('visit', field)] })
  expect(found(asked)).toEqual(['policy.asked_twice /forms/visit/pages/p1/fields/water_ok'])
  expect(found({ ...asked, prefill: 'water' })).toEqual([])
  expect(found({ ...asked, kind: 'text' })).toEqual([])
  expect(
    findings({
      registers: [register],
      checklists: [
        {
          id: 'look',
          title: '排查',
          about: 'household',
          items: [
            {
              id: 'water',
              title: '饮水安全',
              ask: { id: 'answer', title: '水够喝', kind: 'boolean' },
            },
          ],
        },
      ],
    }),
  ).toEqual(['policy.asked_twice /checklists/look/items/water/ask'])
})

test('one measure asked by two forms', () => {
  const spending: Field = { id: 'spending', title: '刚性支出', kind: 'money', unit: '元' }
  const found = (other: Field) =>
    findings({ registers: [register], forms: [form('a', spending), form('b', other)] })
  expect(found(spending)).toEqual(['policy.asked_twice /forms/b/pages/p1/fields/spending'])
  expect(found({ ...spending, title: '生产支出' })).toEqual([])
})

test('a photo or a location needs a clause', () => {
  const photo: Field = { id: 'house', title: '房屋照片', kind: 'photo' }
  const source = { doc: 'plan', quote: '留存房屋照片' }
  const rows: Field = { id: 'houses', title: '房屋', kind: 'rows', rows: [photo] }
  const found = (field: Field) => findings({ registers: [register], forms: [form('visit', field)] })
  expect(found(photo)).toEqual([
    'policy.proof_without_clause /forms/visit/pages/p1/fields/house/source',
  ])
  expect(found({ ...photo, source })).toEqual([])
  expect(found(rows)).toEqual([
    'policy.proof_without_clause /forms/visit/pages/p1/fields/houses/rows/house/source',
  ])
})
