import { checkConfig } from '@xiance/schema/meta'
import { expect, it } from 'vitest'
import { own } from './config.ts'
import { base, config, regions } from './index.ts'

const { issues } = checkConfig(config, { base })
const findings = issues.map(({ code, path }) => `${code} ${path}`)

it('has no errors and no warnings', () => {
  expect(issues.filter(({ severity }) => severity !== 'finding')).toEqual([])
})

it('lists what the decision leaves open, once each, and the clause that reads in two ways', () => {
  expect(findings.filter((one) => one.includes('_amount/'))).toHaveLength(23)
  expect(findings.filter((one) => !one.includes('_amount/'))).toEqual([
    'policy.unit_missing /indicators/special_fund/entries/target_year/q',
    'policy.two_values /parameters/certificate_rule/entries/with/q',
    'policy.undecided /parameters/poverty_line/entries/only/q',
    'policy.undecided /parameters/keeping_days/entries/only/q',
    'policy.undecided /parameters/notice_days/entries/only/q',
    'policy.list_not_spelled /checklists/county_check/items/six_precisions/declared',
    'policy.list_not_spelled /checklists/county_check/items/five_batches/declared',
    'policy.list_not_spelled /checklists/county_check/items/village_democracy/declared',
    'policy.duration_open /workflows/problem/transitions/rectify/due',
    'policy.duty_without_period /workflows/verification/transitions/verify/on',
  ])
})

it('inspects each of the ten measures, every point with an organ and a clause', () => {
  const points = own.checklists.find(({ id }) => id === 'village_inspection')?.items ?? []
  const clauses = points.map(({ source }) => [source].flat()[0]?.at ?? '')
  for (const measure of '一二三四五六七八九十') expect(clauses).toContain(`三(${measure})`)
  expect(points).toHaveLength(18)
  for (const { items = [] } of own.checklists)
    expect(items.filter(({ organs = [] }) => organs.length === 0)).toEqual([])
})

it('measures each of the ten measures, every indicator on the dashboard and in the quarterly report', () => {
  const clauses = own.indicators.flatMap(({ entries }) =>
    entries.flatMap(({ source = [] }) => [source].flat().map(({ at = '' }) => at)),
  )
  for (const measure of '一二三四五六七八九十') expect(clauses).toContain(`三(${measure})`)
  const shown = JSON.stringify(own.dashboards)
  const reported = JSON.stringify(own.workflows.find(({ id }) => id === 'quarterly_report'))
  for (const { id } of own.indicators) {
    expect(shown).toContain(`"${id}"`)
    expect(reported).toContain(`"${id}"`)
  }
})

it('tells a story of each policy', () => {
  const told = JSON.stringify(own.examples)
  expect(own.subsidies.filter(({ id }) => !told.includes(`"${id}"`))).toEqual([])
})

it('knows its counties down to the villages', () => {
  expect(regions.filter(({ level }) => level === 'county')).toHaveLength(7)
  expect(regions.filter(({ level }) => level === 'village').length).toBeGreaterThan(1000)
})
