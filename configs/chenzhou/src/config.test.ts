import { checkConfig } from '@xiance/schema/meta'
import { expect, it } from 'vitest'
import { base, config, regions } from './index.ts'
import { indicators } from './indicators.ts'

it('has no errors and no warnings', () => {
  const { issues } = checkConfig(config, { base })
  expect(issues.filter(({ severity }) => severity !== 'finding')).toEqual([])
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
