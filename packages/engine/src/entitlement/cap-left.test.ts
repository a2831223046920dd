import type { Row } from '@xiance/expr'
import { expect, test } from 'vitest'
import { link } from '../linking/link.ts'
import { sample } from '../testing/sample/county.ts'
import { subsidies } from '../testing/sample/money.ts'
import { entitle } from './entitle.ts'
import { paidBefore } from './paid-before.ts'

const [livestock, ...others] = subsidies
const on = '2021-12-31'

function linkedWith(change: object) {
  return link(sample({ subsidies: [{ ...livestock, ...change }, ...others] as never }))
}

const household = (...sales: readonly Row[]): Row => ({
  number: '1',
  kind: 'enjoying',
  any_sales: sales.length > 0,
  sales: sales.map((row, index) => ({ _id: `r${index + 1}`, ...row })),
})
const sheep = (heads: number | null, sold_on: string): Row => ({ species: 'sheep', heads, sold_on })

const spring = household(sheep(12, '2021-03-01'))
const year = household(sheep(12, '2021-03-01'), sheep(15, '2021-09-01'))

test('a line may say itself what it takes of what earlier payments left of its cap', () => {
  const [line] = livestock.lines
  const linked = linkedWith({
    lines: [{ ...line, quantity: 'min(heads, 剩余可补数量)', when: '剩余可补数量 > 0' }],
  })
  const first = entitle(linked, spring, { on: '2021-06-30' })
  expect(first.lines).toMatchObject([{ quantity: 12, amount: 1200 }])
  const before = paidBefore(spring, first.lines)
  expect(entitle(linked, year, { on, before }).lines).toMatchObject([
    { row: '/sales/r2', quantity: 8, amount: 800 },
  ])
  const all = paidBefore(year, entitle(linked, year, { on }).lines)
  expect(
    entitle(linked, household(sheep(3, '2021-10-01')), {
      on,
      before: all.map((one) => ({ ...one, own: false })),
    }).lines,
  ).toEqual([])
})

test('eligibility may ask whether anything is left over the household, and a full cap refuses', () => {
  const linked = linkedWith({ eligible: '(农户 in 组.supported) 且 剩余可补金额 > 0元' })
  const cattle = household(
    { species: 'cattle', heads: 2, sold_on: '2021-03-01' },
    sheep(20, '2021-03-01'),
    { species: 'pig', heads: 4, sold_on: '2021-03-02' },
  )
  const first = entitle(linked, cattle, { on: '2021-06-30' })
  expect(first.totalKnown).toBe(5000)
  const kin = paidBefore(cattle, first.lines).map((one) => ({ ...one, own: false }))
  const { lines, refused } = entitle(linked, spring, { on, before: kin })
  expect(lines).toEqual([])
  expect(refused.find(({ subsidy }) => subsidy === 'livestock')?.reason.code).toBe(
    'entitlement.not_eligible',
  )
  const later = household(sheep(12, '2022-03-01'))
  expect(entitle(linked, later, { on: '2022-12-31', before: kin }).lines).toMatchObject([
    { amount: 1200 },
  ])
})

test('a cap nobody decided is waited for by its own name, never as an answer and never as nothing left', () => {
  const caps = [{ of: 'amount', max: '参数.open_amount', per: ['household', 'year'] }]
  const eligible = linkedWith({ eligible: '剩余可补金额 > 0元', caps })
  expect(
    entitle(eligible, spring, { on }).pending.filter(({ subsidy }) => subsidy === 'livestock'),
  ).toMatchObject([
    { because: 'undecided', missing: [{ path: '/parameters/open_amount', label: '未载金额' }] },
  ])
  const [line] = livestock.lines
  const lines = linkedWith({ lines: [{ ...line, when: '剩余可补金额 > 0元' }], caps })
  const { pending, total } = entitle(lines, spring, { on })
  expect(total).toBe(null)
  expect(pending.find(({ subsidy }) => subsidy === 'livestock')).toMatchObject({
    line: 'sale',
    because: 'undecided',
  })
})
