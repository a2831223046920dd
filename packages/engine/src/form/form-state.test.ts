import { expect, test } from 'vitest'
import { link } from '../linking/link.ts'
import { sample } from '../testing/sample/county.ts'
import { scenario } from '../testing/scenario.ts'

const linked = link(sample())
const visiting = () =>
  scenario(linked, { today: '2021-12-31' }).record('household', {
    number: '7',
    head: '户主',
    kind: 'enjoying',
  })

test('opens with what the register knows; the key is shown and not asked', () => {
  const visit = visiting().open('visit')
  expect(visit.value('/kind')).toBe('enjoying')
  expect(visit.node('/number')).toMatchObject({ value: '7', readOnly: true })
  visit.fill('/number', '8')
  expect(visit.value('/number')).toBe('7')
})

test('a started draft is not prefilled again', () => {
  expect(visiting().open('visit', { visited_on: '2021-12-01' }).value('/kind')).toBe(null)
})

test('questions appear by condition and hidden answers stay in the draft, out of the submission', () => {
  const visit = visiting().open('visit').fill('/visited_on', '2021-12-31').fill('/any_sales', true)
  expect(visit.node('/sales').visible).toBe(true)
  visit.addRow('/sales', { species: 'sheep', heads: 3 })
  visit.fill('/any_sales', false)
  expect(visit.node('/sales').visible).toBe(false)
  const { answers } = visit.state.submission()
  expect(answers).not.toHaveProperty('sales')
  expect(visit.state.draft()).toMatchObject({ sales: [{ _id: 'r1', species: 'sheep', heads: 3 }] })
  expect(visit.fill('/any_sales', true).state.submission().answers).toMatchObject({
    sales: [{ heads: 3 }],
  })
})

test('unknown visibility hides', () => {
  const visit = scenario(linked, { today: '2021-12-31' }).open('visit')
  expect(visit.node('/income').visible).toBe(false)
  expect(visit.fill('/kind', 'general').node('/income').visible).toBe(false)
  expect(visit.fill('/kind', 'enjoying').node('/income').visible).toBe(true)
  expect(visit.state.pages().map(({ visible }) => visible)).toEqual([true, true, true])
})

test('what cannot be read is kept as typed, with the reason', () => {
  const visit = visiting().open('visit').fill('/any_sales', true)
  const row = visit.addRow('/sales', { species: 'sheep' })
  visit.fill(`/sales/${row}/heads`, '12a')
  expect(visit.node(`/sales/${row}/heads`)).toMatchObject({
    raw: '12a',
    value: null,
    issues: [{ code: 'value.not_number' }],
  })
  expect(visit.state.draft()).toMatchObject({ sales: [{ heads: '12a' }] })
})

test('不清楚 answers a required question, and leaves the sum unknown instead of too small', () => {
  const visit = visiting().open('visit').fill('/visited_on', '2021-12-31').fill('/any_sales', true)
  visit.addRow('/sales', { species: 'sheep', heads: 3 })
  const second = visit.addRow('/sales', { species: 'pig' })
  expect(visit.codes(`/sales/${second}/heads`)).toEqual(['form.required'])
  visit.unknown(`/sales/${second}/heads`)
  expect(visit.codes()).toEqual([])
  expect(visit.value('/total_heads')).toBe(null)
  expect(visit.state.submission().answers).toMatchObject({ sales: [{}, { _unknown: ['heads'] }] })
})

test('computed values follow rows, and open further questions', () => {
  const visit = visiting().open('visit').fill('/visited_on', '2021-12-31').fill('/any_sales', true)
  const row = visit.addRow('/sales', { species: 'sheep', heads: 99 })
  expect(visit.value('/total_heads')).toBe(99)
  expect(visit.value(`/sales/${row}/money`)).toBe(9900)
  expect(visit.node('/why_many').visible).toBe(false)
  visit.fill(`/sales/${row}/heads`, 101)
  expect(visit.node('/why_many')).toMatchObject({ visible: true, required: true })
  visit.removeRow('/sales', row)
  expect(visit.codes()).toEqual(['form.rows_needed'])
})

test('parameters are read at the business date', () => {
  const visit = visiting().open('visit').fill('/visited_on', '2021-12-31').fill('/any_sales', true)
  const row = visit.addRow('/sales', { species: 'cattle', heads: 1 })
  expect(visit.value(`/sales/${row}/money`)).toBe(1000)
  expect(visit.fill('/visited_on', '2022-01-01').value(`/sales/${row}/money`)).toBe(1200)
})

test('a rule speaks in the county’s words, and is silent while it cannot be judged', () => {
  const visit = visiting().open('visit').fill('/any_sales', true)
  const row = visit.addRow('/sales', { species: 'sheep', heads: 1 })
  const path = `/sales/${row}/sold_on`
  expect(visit.codes(path)).toEqual([])
  expect(visit.fill(path, '2022-01-01').node(path).issues).toMatchObject([
    { code: 'form.rule', params: { title: '出栏日期不能晚于今天' } },
  ])
  expect(visit.fill(path, '2021-12-30').codes(path)).toEqual([])
})

test('a node is the same object until something in it changes, and only changed paths are announced', () => {
  const visit = visiting().open('visit').fill('/any_sales', true)
  const [first, second] = [
    visit.addRow('/sales', { species: 'sheep', heads: 1 }),
    visit.addRow('/sales', { species: 'pig', heads: 1 }),
  ]
  const before = visit.node(`/sales/${second}/heads`)
  const table = visit.node('/sales')
  const heard: (readonly string[])[] = []
  visit.state.subscribe((changed) => heard.push(changed))
  visit.fill(`/sales/${first}/heads`, 11)
  expect(visit.node(`/sales/${second}/heads`)).toBe(before)
  expect(visit.node('/sales')).toBe(table)
  expect(heard.map((paths) => paths.toSorted())).toEqual([
    ['/sales/r1/breed', '/sales/r1/heads', '/sales/r1/money', '/total_heads'].toSorted(),
  ])
})

test('errors are counted by page', () => {
  const visit = visiting().open('visit')
  expect(visit.state.pages().map(({ errors }) => errors)).toEqual([1, 1, 0])
  visit.fill('/visited_on', '2021-12-31').fill('/any_sales', false)
  expect(visit.state.pages().map(({ errors }) => errors)).toEqual([0, 0, 0])
})

test('a ledger of 2,000 rows stays fluid: one cell touches its row and the sum', () => {
  const visit = visiting().open('visit', {
    visited_on: '2021-12-31',
    any_sales: true,
    sales: Array.from({ length: 2000 }, (_, index) => ({
      _id: `x${index}`,
      species: 'sheep',
      heads: 1,
      sold_on: '2021-05-01',
      breed: '小尾寒羊',
    })),
  })
  expect(visit.value('/total_heads')).toBe(2000)
  let heard = 0
  visit.state.subscribe((changed) => (heard = changed.length))
  const started = Date.now()
  for (let round = 0; round < 200; round += 1) visit.fill(`/sales/x${round}/heads`, 2)
  expect(Date.now() - started).toBeLessThan(2000)
  expect(heard).toBeLessThan(6)
  expect(visit.value('/total_heads')).toBe(2200)
})
