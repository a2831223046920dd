import { expect, test } from 'vitest'
import { link } from '../linking/link.ts'
import { sample } from '../testing/sample/county.ts'
import { progress } from './progress.ts'
import { rollUp } from './roll-up.ts'

const linked = link(sample())
const regions = [
  { id: '990000', level: 'county', parent: null },
  { id: '990001', level: 'town', parent: '990000' },
  { id: '990002', level: 'town', parent: '990000' },
]
const base = { indicator: 'lifted', period: '2018-Q2', regions, today: '2018-12-31' }
const cell = (region: string, period: string, value: number | null) => ({ region, period, value })

test('a flow sums towns and quarters, and says who is missing', () => {
  const { value, coverage } = progress(linked, {
    ...base,
    values: [cell('990001', '2018-Q1', 200), cell('990001', '2018-Q2', 150)],
  })
  expect(value).toBe(150)
  expect(coverage).toEqual({ counted: 1, of: 2 })
})

test('this year’s target counts the year, the final one its span with what the document prints for earlier years', () => {
  const values = [cell('990001', '2018-Q1', 300), cell('990002', '2018-Q2', 250)]
  const { thisYear, final } = progress(linked, { ...base, values })
  expect(thisYear).toMatchObject([
    {
      entry: 'year_2018',
      completion: 0.55,
      status: 'onTrack',
      due: '2018-12-31',
      asWritten: '1000人',
    },
  ])
  expect(final).toMatchObject([{ entry: 'all', completion: 0.27, due: '2020-12-31' }])
})

test('status follows the straight line to the deadline', () => {
  const status = (value: number | null, today = '2018-12-31') =>
    progress(linked, { ...base, today, values: [cell('990001', '2018-Q2', value)] }).thisYear[0]
      ?.status
  expect([status(1000), status(500), status(420), status(100), status(null)]).toEqual([
    'met',
    'onTrack',
    'watch',
    'behind',
    'unknown',
  ])
  const late = progress(linked, {
    ...base,
    period: '2018-Q4',
    today: '2019-03-01',
    values: [cell('990001', '2018-Q4', 999)],
  })
  expect(late.thisYear[0]?.status).toBe('behind')
})

test('of targets for one time the most specific wins', () => {
  const entries = (region: string) =>
    progress(linked, { ...base, region, values: [] }).thisYear.map(({ entry }) => entry)
  expect([entries('990001'), entries('990002')]).toEqual([['this_town'], ['each_town']])
})

test('two unsettled targets for one thing give two statuses', () => {
  const { final } = progress(linked, {
    indicator: 'poverty_rate',
    period: '2019',
    today: '2019-12-31',
    values: [cell('990000', '2019', 2.5)],
  })
  expect(final.map(({ entry, status }) => [entry, status])).toEqual([
    ['goal', 'met'],
    ['other', 'onTrack'],
  ])
})

test('words are answered by a person', () => {
  const status = (value: boolean | null, today: string) =>
    progress(linked, {
      indicator: 'aid',
      period: today.slice(0, 4),
      today,
      values: [{ region: '990000', period: today.slice(0, 4), value }],
    }).final[0]
  expect(status(true, '2018-05-01')).toMatchObject({ status: 'met', completion: null })
  expect(status(false, '2018-05-01')?.status).toBe('notYet')
  expect(status(false, '2019-05-01')?.status).toBe('behind')
  expect(status(null, '2018-05-01')?.status).toBe('unknown')
})

test('stocks take the last value, ratios their parts, blanks are no zeros', () => {
  const roll = (kind: 'flow' | 'stock' | 'ratio', cells: Parameters<typeof rollUp>[1]) =>
    rollUp({ kind }, cells)
  expect(
    roll('stock', [cell('a', '2018', 5), cell('a', '2017', 3), cell('b', '2018', 2)]).value,
  ).toBe(7)
  expect(roll('flow', [cell('a', '2018', null)])).toEqual({
    value: null,
    coverage: { counted: 0, of: 1 },
  })
  expect(
    roll('ratio', [
      { ...cell('a', '2018', 50), num: 1, den: 2 },
      { ...cell('b', '2018', 100), num: 8, den: 8 },
    ]).value,
  ).toBe(90)
  expect(roll('ratio', [cell('a', '2018', 50), cell('b', '2018', 100)]).value).toBe(null)
  expect(roll('flow', [cell('a', '2018', 0.1), cell('b', '2018', 0.2)]).value).toBe(0.3)
})
