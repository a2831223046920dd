import { checkConfig } from '@xiance/schema/meta'
import { expect, it } from 'vitest'
import { base, config, regions } from './index.ts'

const { resolved, issues } = checkConfig(config, { base })
const found = (severity: string) =>
  issues.filter((issue) => issue.severity === severity).map(({ code, path }) => `${code} ${path}`)

it('has no errors and no warnings', () => {
  expect([...found('error'), ...found('warning')]).toEqual([])
  expect(resolved?.lists.map(({ id }) => id)).toContain('sex')
})

it('lists what the plan leaves open', () => {
  expect(found('finding')).toEqual(
    expect.arrayContaining([
      'policy.undecided /parameters/small_loan_amount/entries/only/q',
      'policy.undecided /parameters/notice_days/entries/only/q',
      'policy.duration_open /workflows/monitoring/transitions/confirm/do/0/notice/lasts',
      'policy.times_open /workflows/visit_duty/transitions/visit/times',
      'policy.relative_open /indicators/special_fund/entries/target/q',
      'policy.asked_twice /forms/monitoring_application/pages/risk/fields/causes',
    ]),
  )
})

it('asks a visit of at least 25 questions on at least 4 pages', () => {
  const visit = config.forms[0]
  expect(visit.pages.length).toBeGreaterThanOrEqual(4)
  expect(visit.pages.flatMap(({ fields }) => [...fields]).length).toBeGreaterThanOrEqual(25)
})

it('knows its townships and villages', () => {
  expect(regions.filter(({ level }) => level === 'township')).toHaveLength(7)
  expect(regions.filter(({ level }) => level === 'village')).toHaveLength(90)
})
