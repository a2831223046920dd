import { expect, test } from 'vitest'
import type { CountyConfig } from '@xiance/schema'
import { resolve } from '@xiance/schema'
import { link } from '../linking/link.ts'
import { inGroup } from './groups.ts'
import { datedChanges } from './dated-changes.ts'
import { registers } from '../testing/sample/register.ts'

const record = {
  kind: 'monitored',
  _history: {
    kind: [
      { from: '2020-07-01', value: 'monitored' },
      { from: '0001-01-01', value: 'lifted' },
      { from: '2019-03-05', value: 'general' },
    ],
  },
}

test('changes are told with the value before, oldest first; what held from the beginning is none', () => {
  expect(datedChanges('kind', record)).toEqual([
    { from: 'lifted', to: 'general', on: '2019-03-05' },
    { from: 'general', to: 'monitored', on: '2020-07-01' },
  ])
  expect(datedChanges('kind', { kind: 'general' })).toEqual([])
})

test('a formula reads the changes of a field as rows', () => {
  const config: CountyConfig = {
    dsl: 1,
    id: 'past',
    title: '往事县',
    region: '0',
    levels: [{ id: 'village', title: '村' }],
    sources: [],
    lists: [
      {
        id: 'groups',
        title: '户类型',
        options: [
          { id: 'lifted', title: '脱贫户' },
          { id: 'monitored', title: '监测户' },
          { id: 'general', title: '一般户' },
        ],
      },
      { id: 'species', title: '畜种', options: [{ id: 'sheep', title: '羊' }] },
    ],
    registers,
    groups: [
      {
        id: 'once_lifted',
        title: '曾经脱贫',
        about: 'household',
        where: 'any(户类型[从 = "脱贫户" 且 日期 < "2020-01-01"].(到 = "一般户"))',
      },
    ],
  }
  const linked = link(resolve(config).resolved)
  expect(inGroup(linked, 'once_lifted', record, '2021-01-01')).toBe(true)
  expect(inGroup(linked, 'once_lifted', { kind: 'general' }, '2021-01-01')).toBe(false)
})
