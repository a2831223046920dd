import { resolve, type CountyConfig, type Item } from '@xiance/schema'
import { expect, test } from 'vitest'
import { link } from '../linking/link.ts'
import { assess } from './assess.ts'
import { nothingToJudge } from './nothing-to-judge.ts'

function why(items: readonly Item[], record: Record<string, boolean>) {
  const config: CountyConfig = {
    dsl: 1,
    id: 'nothing',
    title: '样县',
    region: '000000',
    levels: [{ id: 'village', title: '村' }],
    sources: [],
    registers: [
      {
        id: 'household',
        title: '农户',
        key: ['poor'],
        fields: [{ id: 'poor', title: '贫困户', kind: 'boolean' }],
      },
    ],
    checklists: [{ id: 'list', title: '检查', about: 'household', items: [...items] }],
  }
  const linked = link(resolve(config).resolved)
  const { checklist } = linked.checklist('list')
  return nothingToJudge(checklist, assess(linked, 'list', record, {}, { on: '2024-11-20' }))
}

const named: Item = { id: 'named', title: '八有一超', declared: 9 }
const poorOnly: Item = { id: 'help', title: '帮扶', when: 'poor' }

test('a checklist of which the document lists no item is undecided for everybody', () => {
  expect([why([], {}), why([named], { poor: true })]).toEqual(['undecided', 'undecided'])
})

test('items that do not apply leave nothing to judge, and one that does leaves something', () => {
  expect(why([poorOnly, named], { poor: false })).toBe('not_applicable')
  expect(why([poorOnly, named], { poor: true })).toBeNull()
  expect(why([poorOnly], {})).toBeNull()
})
