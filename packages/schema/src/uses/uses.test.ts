import { expect, test } from 'vitest'
import { resolve } from '../resolve.ts'
import { sampleCounty } from '../testing/sample-county.ts'
import { needsOf, usersOf } from './uses.ts'

const config = resolve(sampleCounty).resolved
const users = (path: string): readonly string[] => [
  ...new Set(usersOf(config, path).map(({ from, by }) => `${by} ${from}`)),
]
const needs = (path: string): readonly string[] => [
  ...new Set(needsOf(config, path).map(({ to, by }) => `${by} ${to}`)),
]

test('a repeat table is read by formulas, by the page that asks it and by what is written into it', () => {
  expect(users('/registers/household/fields/sales')).toEqual([
    'formula /forms/visit/pages/p1/fields/total/value',
    'formula /forms/visit/writes/sales',
    'formula /subsidies/livestock/lines/sale/each',
    'formula /subsidies/livestock/lines/sale/quantity',
    'formula /subsidies/livestock/lines/sale/rate',
    'formula /subsidies/livestock/caps/0/max',
    'reference /forms/visit/writes/sales',
    'reference /forms/visit/pages/p1/fields/sales',
  ])
})

test('a column is found from inside its row', () => {
  expect(users('/registers/household/fields/sales/rows/kind')).toEqual([
    'formula /subsidies/livestock/lines/sale/rate',
    'formula /subsidies/livestock/caps/0/max',
  ])
})

test('an option is used by the entries it keys, a document by what cites it', () => {
  expect(users('/lists/species/options/sheep')).toEqual([
    'reference /parameters/rate/entries/sheep/for/key/species',
    'reference /parameters/cap/entries/sheep/for/key/species',
  ])
  expect(users('/sources/plan')).toEqual([
    'citation /parameters/rate/entries/sheep/source',
    'citation /parameters/cap/entries/sheep/source',
  ])
})

test('a subsidy needs its group, rows, parameters and subject', () => {
  expect(needs('/subsidies/livestock').toSorted()).toEqual([
    'formula /groups/lifted',
    'formula /parameters/cap',
    'formula /parameters/rate',
    'formula /registers/household/fields/sales',
    'formula /registers/household/fields/sales/rows/heads',
    'formula /registers/household/fields/sales/rows/kind',
    'formula /registers/household/fields/sales/rows/sold_on',
    'reference /registers/household',
  ])
})
