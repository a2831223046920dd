import type { Transition } from '@xiance/schema'
import { checkConfig } from '@xiance/schema/meta'
import { expect, it } from 'vitest'
import { base, config, regions } from './index.ts'
import { indicators } from './indicators/index.ts'

it('has no errors and no warnings', () => {
  const { issues } = checkConfig(config, { base })
  expect(issues.filter(({ severity }) => severity !== 'finding')).toEqual([])
})

const found = () =>
  checkConfig(config, { base })
    .issues.filter(({ severity }) => severity === 'finding')
    .map(({ code, path }) => `${code} ${path}`)

it('finds what the report contradicts or leaves open, and nothing else', () => {
  expect(found()).toEqual([
    'policy.ratio_unnamed /indicators/poverty_incidence/value',
    'policy.ratio_differs /indicators/cooperative_coverage/entries/actual_as_of_open/q',
    'policy.undecided /parameters/poverty_line/entries/only/q',
    'policy.duration_open /workflows/problem/transitions/rectify/due',
    'policy.duration_open /workflows/exit_procedure/transitions/announce/do/0/notice/lasts',
    'policy.duty_without_period /workflows/progress_report/transitions/report/on',
  ])
})

it('finds that 418 of 442 villages are not 98%', () => {
  const { issues } = checkConfig(config, { base })
  expect(issues.find(({ code }) => code === 'policy.ratio_differs')).toMatchObject({
    path: '/indicators/cooperative_coverage/entries/actual_as_of_open/q',
    params: { expected: '94.57', printed: '98' },
  })
})

it('dates an actual only where the report does', () => {
  const actuals = indicators.flatMap(({ entries }) => entries)
  const dates = actuals.map(({ when }) =>
    when !== undefined && 'asOf' in when ? when.asOf : undefined,
  )
  expect(dates).toContain(null)
  expect(dates).toContain('2017-12')
})

it('stops its regions above the villages', () => {
  expect(new Set(regions.map(({ level }) => level))).toEqual(new Set(['city', 'county', 'town']))
})

it('works percentages out of their parts, printed or not', () => {
  const value = (id: string) => indicators.find((indicator) => indicator.id === id)?.value
  const number = (id: string) => {
    const [entry] = indicators.find((indicator) => indicator.id === id)?.entries ?? []
    return entry === undefined || !('is' in entry.q) ? NaN : Number(entry.q.value)
  }
  expect(value('villages_exited_share')).toEqual({
    num: '指标.villages_exited',
    den: '指标.poor_villages',
  })
  expect(number('villages_exited') / number('poor_villages')).toBeCloseTo(0.7081, 4)
  expect(number('people_lifted') / (number('poor_population') * 10_000)).toBeCloseTo(0.667, 4)
})

it('visits each household four times a year, each visit with a form of its own', () => {
  const visits: readonly Transition[] =
    config.workflows.find(({ id }) => id === 'four_visits')?.transitions ?? []
  expect(visits.map(({ on }) => on)).toEqual(
    Array.from({ length: 4 }, () => ({ every: 'year', each: 'household' })),
  )
  expect(visits.flatMap(({ do: work }) => work)).toEqual(
    ['plan_visit', 'progress_visit', 'sales_visit', 'income_visit'].map((form) => ({ form })),
  )
})

it('asks for every reported indicator and shows every one on the dashboard', () => {
  const asked = JSON.stringify(config.workflows.find(({ id }) => id === 'progress_report'))
  const shown = JSON.stringify(config.dashboards)
  for (const { id, value } of indicators) {
    expect(shown).toContain(`"${id}"`)
    if (value === undefined) expect(asked).toContain(`"${id}"`)
  }
})
