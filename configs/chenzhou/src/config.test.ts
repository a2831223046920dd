import { checkConfig } from '@xiance/schema/meta'
import { expect, it } from 'vitest'
import { base, config, regions } from './index.ts'

it('has no errors and no warnings', () => {
  const { issues } = checkConfig(config, { base })
  expect(issues.filter(({ severity }) => severity !== 'finding')).toEqual([])
})

it('dates an actual only where the report does', () => {
  const actuals = config.indicators.flatMap(({ entries }) => entries)
  const dates = actuals.map(({ when }) =>
    when !== undefined && 'asOf' in when ? when.asOf : undefined,
  )
  expect(dates).toContain(null)
  expect(dates).toContain('2017-12')
})

it('stops its regions above the villages', () => {
  expect(new Set(regions.map(({ level }) => level))).toEqual(new Set(['city', 'county', 'town']))
})
