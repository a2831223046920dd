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
    '/parameters/poverty_line/entries/only/q',
  ])
  expect(found('policy.duty_without_period').map((path) => path.split('/')[2])).toEqual([
    'help_visit_duty',
    'household_survey_round',
    'rectification_report',
  ])
})

it('finds by arithmetic where the plans contradict themselves', () => {
  expect(
    issues
      .filter(({ code }) => code === 'policy.stock_differs')
      .map(({ params }) => [params['expected'], params['stock'], params['unit']]),
  ).toEqual([
    ['455', '475', '户'],
    ['1399', '1402', '人'],
  ])
  expect(found('policy.two_values')).toEqual(['/indicators/unlifted/entries/problems_part/q/0'])
  expect(found('policy.parts_overlap')).toEqual(['/indicators/culture_squares/keys/band/as'])
  expect(found('policy.unit_missing')).toHaveLength(1)
})

it('finds nothing wrong where the parts add up', () => {
  const sound = [
    'centres_built',
    'problems_recognised',
    'homes_improved',
    'workers_away',
    'village_poor',
    'village_lifting',
    'dynamic_team',
    'leaders',
    'animal_value',
  ]
  expect(issues.filter(({ path }) => sound.includes(path.split('/')[2] ?? ''))).toEqual([])
})
