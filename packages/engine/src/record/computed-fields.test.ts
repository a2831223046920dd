import { resolve } from '@xiance/schema'
import { expect, test } from 'vitest'
import { link } from '../linking/link.ts'
import { withComputed } from './computed-fields.ts'

const { resolved } = resolve({
  dsl: 1,
  id: 'sample',
  title: '样县',
  region: '99',
  levels: [{ id: 'village', title: '村' }],
  sources: [],
  registers: [
    {
      id: 'household',
      title: '农户',
      level: 'village',
      key: ['no'],
      fields: [
        { id: 'no', title: '编号', kind: 'text' },
        {
          id: 'income_each',
          title: '人均收入',
          kind: 'computed',
          value: 'round(income / size, 2)',
        },
        { id: 'size', title: '人口', kind: 'computed', value: 'count(members)' },
        { id: 'income', title: '收入', kind: 'money' },
        {
          id: 'members',
          title: '成员',
          kind: 'rows',
          rows: [{ id: 'name', title: '姓名', kind: 'text' }],
        },
      ],
    },
  ],
})
const linked = link(resolved)
const filled = (record: Parameters<typeof withComputed>[2]) =>
  withComputed(linked, 'household', record, { today: '2024-11-20' })

test('a computed field of a record may build on one that comes later', () => {
  expect(
    filled({ no: '1', income: 100, members: [{ _id: 'r1' }, { _id: 'r2' }, { _id: 'r3' }] }),
  ).toMatchObject({ size: 3, income_each: 33.33 })
})

test('what cannot be known is left away, and an earlier result does not stay', () => {
  expect(filled({ no: '1', income_each: 5, members: [{ _id: 'r1' }] })).toEqual({
    no: '1',
    size: 1,
    members: [{ _id: 'r1' }],
  })
})
