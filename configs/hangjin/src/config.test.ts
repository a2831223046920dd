import { checkConfig } from '@xiance/schema/meta'
import { expect, it } from 'vitest'
import { base, config, regions } from './index.ts'
import { own } from './config.ts'

const { resolved, issues } = checkConfig(config, { base })
const found = (severity: string) =>
  issues.filter((issue) => issue.severity === severity).map(({ code, path }) => `${code} ${path}`)

it('has no errors and no warnings', () => {
  expect([...found('error'), ...found('warning')]).toEqual([])
  expect(resolved?.lists.map(({ id }) => id)).toContain('sex')
})

it('lists what the plan leaves open, once each, and where two of its clauses differ', () => {
  const amounts = found('finding').filter((one) => one.includes('_amount/'))
  expect(amounts).toHaveLength(18)
  expect(found('finding').filter((one) => !one.includes('_amount/'))).toEqual([
    'policy.ratio_unnamed /indicators/chronic_reimbursement/value',
    'policy.ratio_unnamed /indicators/inpatient_reimbursement/value',
    'policy.relative_open /indicators/special_fund/entries/target/q',
    'policy.undecided /parameters/poverty_line/entries/only/q',
    'policy.two_values /parameters/policy_scope/entries/literal/q',
    'policy.undecided /parameters/notice_days/entries/only/q',
    'policy.undecided /parameters/fund_notice_days/entries/only/q',
    'policy.undecided /parameters/visit_interval/entries/only/q',
    'policy.undecided /parameters/monitoring_income_line/entries/only/q',
    'policy.undecided /parameters/leaving_days/entries/only/q',
    'policy.undecided /parameters/phase_out_months/entries/only/q',
    'policy.undecided /parameters/transition_years/entries/only/q',
    'policy.undecided /parameters/fund_match_share/entries/only/q',
    'policy.list_not_spelled /checklists/banner_tasks/items/four_keeps/declared',
    'policy.list_not_spelled /checklists/banner_tasks/items/fivefold/declared',
    'policy.duration_open /workflows/problem/transitions/rectify/due',
    'policy.duty_without_period /workflows/training_duty/transitions/hold/on',
  ])
})

it('shows every indicator on a dashboard, and reports or counts each of them', () => {
  const shown = own.dashboards.flatMap(({ tiles }) =>
    tiles.flatMap((tile) => ('indicator' in tile ? [tile.indicator] : [])),
  )
  expect(own.indicators.filter(({ id }) => !shown.includes(id))).toEqual([])
  expect(
    own.indicators.filter(
      ({ value, at, by }) => value === undefined && (at === undefined || by === undefined),
    ),
  ).toEqual([])
})

it('tells of each policy a story, and of each cap three', () => {
  const told = JSON.stringify(own.examples)
  expect(own.subsidies.filter(({ id }) => !told.includes(`"${id}"`))).toEqual([])
  const ids = own.examples.map(({ id }) => id)
  for (const around of [19, 20, 21]) expect(ids).toContain(`mutton_sheep_${around}`)
  for (const around of [1, 2, 3]) expect(ids).toContain(`beef_cattle_${around}`)
  for (const around of [3, 4, 5]) expect(ids).toContain(`pig_${around}`)
})

it('asks a visit of at least 25 questions on at least 4 pages', () => {
  const visit = own.forms[0]
  expect(visit.pages.length).toBeGreaterThanOrEqual(4)
  expect(visit.pages.flatMap(({ fields }) => [...fields]).length).toBeGreaterThanOrEqual(25)
})

it('knows its townships and villages', () => {
  expect(regions.filter(({ level }) => level === 'township')).toHaveLength(7)
  expect(regions.filter(({ level }) => level === 'village')).toHaveLength(90)
})
