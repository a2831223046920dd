import { checkConfig } from '@xiance/schema/meta'
import { expect, it } from 'vitest'
import { config } from './config.ts'

const { resolved, issues } = checkConfig(config)
const found = (code: string) =>
  issues.filter((issue) => issue.code === code).map(({ path }) => path)

it('is a config by itself, without errors or warnings', () => {
  expect(issues.filter(({ severity }) => severity !== 'finding')).toEqual([])
})

it('spells out what the plans spell out: six, ten, seven, fourteen, fourteen, three', () => {
  const sizes = new Map(resolved?.checklists.map(({ id, items }) => [id, items?.length]))
  expect(Object.fromEntries(sizes)).toMatchObject({
    household_inspection: 6,
    ten_cleannesses: 10,
    five_cleannesses: 7,
    fourteen_sieves: 14,
    fourteen_gaps: 14,
    three_contradictions: 3,
  })
})

it('finds what the plans count without spelling it out', () => {
  expect(found('policy.list_not_spelled').map((path) => path.split('/')[4])).toEqual([
    'people_exit',
    'village_exit',
    'fourteen_exclusions',
    'six_exclusions',
    'eight_comparisons',
    'ten_steps',
  ])
})

it('names an organ for every sieve and gap, and every fault is an option of its list', () => {
  const lists = new Map(resolved?.lists.map((list) => [list.id, list.options.length]))
  for (const id of ['fourteen_sieves', 'fourteen_gaps'])
    for (const item of resolved?.checklists.find((one) => one.id === id)?.items ?? []) {
      expect(item.organs?.length, item.id).toBeGreaterThan(0)
      expect(lists.get(item.defects ?? ''), item.id).toBeGreaterThan(0)
    }
})

it('leaves open what the plans leave open', () => {
  expect([...found('policy.duration_open'), ...found('policy.undecided')]).toEqual([
    '/workflows/problem/transitions/rectify/due',
    '/workflows/leader_selection/transitions/choose/do/0/notice/lasts',
    '/parameters/inspection_income/entries/only/q',
  ])
})
