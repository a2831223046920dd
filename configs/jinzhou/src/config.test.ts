import { checkConfig } from '@xiance/schema/meta'
import { expect, it } from 'vitest'
import { base, config, regions } from './index.ts'

const { issues } = checkConfig(config, { base })

it('has no errors and no warnings', () => {
  expect(issues.filter(({ severity }) => severity !== 'finding')).toEqual([])
})

it('finds that the decision prints no time limit for rectification', () => {
  expect(issues.map(({ code, path }) => `${code} ${path}`)).toContain(
    'policy.duration_open /workflows/problem/transitions/rectify/due',
  )
})

it('inspects each of the ten measures, every point with an organ and a clause', () => {
  const [inspection] = config.checklists
  const clauses = inspection.items.map(({ source }) => [source].flat()[0]?.at ?? '')
  for (const measure of '一二三四五六七八九十') expect(clauses).toContain(`三(${measure})`)
  expect(inspection.items.length).toBeGreaterThanOrEqual(14)
  expect(
    inspection.items.filter(({ organs }) => organs === undefined || organs.length === 0),
  ).toEqual([])
})

it('knows its counties down to the villages', () => {
  expect(regions.filter(({ level }) => level === 'county')).toHaveLength(7)
  expect(regions.filter(({ level }) => level === 'village').length).toBeGreaterThan(1000)
})
