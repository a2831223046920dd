import type { Row } from '@xiance/expr'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { link } from '../linking/link.ts'
import { sample } from '../testing/sample/county.ts'
import { entitle } from './entitle.ts'
import { paidBefore } from './paid-before.ts'

const linked = link(sample())
const on = '2021-12-31'

function sale(
  species: string | null,
  heads: number | null,
  sold_on: string | null = '2021-09-12',
): Row {
  return { species, heads, sold_on }
}

function household(...sales: readonly Row[]): Row {
  return { number: '1', kind: 'enjoying', any_sales: true, sales }
}

test('caps by species and year: 21 sheep, 3 cattle, 5 pigs are paid as 20, 2 and 4, up to the household’s ceiling', () => {
  const { total, lines } = entitle(
    linked,
    household(sale('sheep', 21), sale('cattle', 3), sale('pig', 5)),
    { on },
  )
  expect(lines.map(({ capped }) => capped)).toEqual([20, 2, 4])
  expect(total).toBe(5000)
  expect(lines.find(({ label }) => label.startsWith('肉羊'))?.amount).toBe(998)
})

test('fractions of a yuan add up exactly', () => {
  expect(entitle(linked, household(sale('pig', 3)), { on }).total).toBe(1501.5)
})

test('a household outside the group gets 0 with the group and the clause', () => {
  const { total, lines, refused } = entitle(
    linked,
    { ...household(sale('sheep', 21)), kind: 'not_enjoying' },
    { on },
  )
  expect({ total, lines }).toEqual({ total: 0, lines: [] })
  expect(refused.find(({ subsidy }) => subsidy === 'livestock')?.reason).toMatchObject({
    code: 'entitlement.not_eligible',
    params: { groups: ['不享受政策户'], wanted: ['享受政策户'] },
    source: [{ quote: '脱贫户享受政策' }],
  })
})

test('a species no standard covers is refused: 0 and no error, also with an unknown number', () => {
  for (const heads of [30, null]) {
    const { total, lines, pending, refused } = entitle(linked, household(sale('goat', heads)), {
      on,
    })
    expect({ total, lines, pending }).toEqual({ total: 0, lines: [], pending: [] })
    expect(refused).toMatchObject([
      {
        row: '/sales/r1',
        reason: { code: 'entitlement.not_covered', params: { keys: ['绒山羊'] } },
      },
    ])
  }
})

test('one unknown quantity among several rows: that line is pending by name, the total is null and never 0', () => {
  const { total, totalKnown, pending } = entitle(
    linked,
    household(sale('sheep', 15), sale('pig', null)),
    { on },
  )
  expect({ total, totalKnown }).toEqual({ total: null, totalKnown: 1500 })
  expect(pending).toEqual([
    expect.objectContaining({
      subsidy: 'livestock',
      line: 'sale',
      because: 'answer',
      missing: [{ path: '/sales/r2/heads', label: '出栏 生猪 数量' }],
    }),
  ])
})

test('an unknown date or species names itself', () => {
  const missing = (row: Row) =>
    entitle(linked, household(row), { on }).pending.flatMap((one) =>
      one.missing.map(({ path }) => path),
    )
  expect(missing(sale('sheep', 3, null))).toEqual(['/sales/r1/sold_on'])
  expect(missing(sale(null, 3))).toEqual(['/sales/r1/species'])
  expect(missing(sale(null, null))).toEqual(['/sales/r1/species', '/sales/r1/heads'])
})

test('unanswered gate or group: pending on exactly that answer', () => {
  const paths = (record: Row) =>
    entitle(linked, record, { on }).pending.map((one) => one.missing.map(({ path }) => path))
  expect(paths({ number: '1', kind: 'enjoying' })).toEqual([['/any_sales']])
  expect(paths({ number: '1', any_sales: true, sales: [sale('sheep', 1)] })).toEqual([['/kind']])
  expect(entitle(linked, { number: '1', kind: 'enjoying', any_sales: false }, { on }).total).toBe(0)
})

test('an amount the document leaves open is undecided, not 0', () => {
  const { total, pending } = entitle(linked, household(sale('camel', 1)), { on })
  expect(total).toBe(null)
  expect(pending).toMatchObject([{ because: 'undecided', missing: [{ label: '补贴标准 骆驼' }] }])
})

test('a policy without any amount is told apart and holds nothing back', () => {
  const { total, amountless, lines } = entitle(linked, household(sale('sheep', 1)), { on })
  expect(total).toBe(100)
  expect(lines.some(({ subsidy }) => subsidy === 'relief' || subsidy === 'loan')).toBe(false)
  expect(amountless).toMatchObject([
    { subsidy: 'loan', eligible: null, missing: [{ path: '/distance' }] },
    { subsidy: 'relief', eligible: true },
  ])
})

test('the rate is read at the day of each sale', () => {
  const rate = (day: string) =>
    entitle(linked, household(sale('cattle', 1, day)), { on: day }).lines.map((line) => line.rate)
  expect([rate('2021-12-31'), rate('2022-01-01')]).toEqual([[1000], [1200]])
})

test('sales of another year are not this year’s', () => {
  expect(
    entitle(linked, household(sale('sheep', 9, '2020-12-31'), sale('sheep', 2)), { on }).total,
  ).toBe(200)
})

test('who left the group in June is paid for March and not for September', () => {
  const history = {
    kind: [
      { from: '2020-01-01', value: 'enjoying' },
      { from: '2021-06-01', value: 'not_enjoying' },
    ],
  }
  const record: Row = {
    ...household(sale('sheep', 3, '2021-03-01'), sale('sheep', 4)),
    kind: 'not_enjoying',
    _history: history,
  }
  const { total, refused } = entitle(linked, record, { on })
  expect(total).toBe(300)
  expect(refused).toContainEqual(
    expect.objectContaining({ subsidy: 'livestock', row: '/sales/r2' }),
  )
})

test('every line says why: group, quantity, dated rate, cap left, amount', () => {
  const [line] = entitle(linked, household(sale('sheep', 21)), { on }).lines
  expect(line?.reasons.map(({ code }) => code)).toEqual([
    'entitlement.eligible',
    'entitlement.quantity',
    'entitlement.rate',
    'entitlement.capped',
    'entitlement.within_cap',
    'entitlement.amount',
  ])
  expect(line?.source.map(({ quote }) => quote)).toEqual(['肉羊每只补贴100元', '最多补贴20只'])
})

const caps: Readonly<Record<string, number>> = { sheep: 20, cattle: 2, pig: 4 }
const someSale = fc.record({
  species: fc.constantFrom('sheep', 'cattle', 'pig', 'goat'),
  heads: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }),
  sold_on: fc.option(
    fc.integer({ min: 1, max: 28 }).map((day) => `2021-03-${String(day).padStart(2, '0')}`),
    { nil: null },
  ),
})

test('no cap is ever exceeded, whatever is sold', () => {
  fc.assert(
    fc.property(fc.array(someSale, { maxLength: 12 }), (sales) => {
      const { lines, totalKnown } = entitle(linked, household(...sales), { on })
      for (const [species, cap] of Object.entries(caps)) {
        const counted = lines.filter(
          ({ row }) => sales[Number(row?.split('/r')[1]) - 1]?.species === species,
        )
        expect(counted.reduce((sum, { capped }) => sum + capped, 0)).toBeLessThanOrEqual(cap)
      }
      expect(totalKnown).toBeLessThanOrEqual(5000)
    }),
  )
})

test('a row nothing is known of takes nothing from the others', () => {
  fc.assert(
    fc.property(fc.array(someSale, { maxLength: 8 }), fc.nat(8), (sales, place) => {
      const before = entitle(linked, household(...sales), { on })
      const after = entitle(
        linked,
        household(
          ...sales.toSpliced(place, 0, { species: 'pig', heads: null, sold_on: '2021-01-01' }),
        ),
        { on },
      )
      expect(after.totalKnown).toBe(before.totalKnown)
      expect(after.total).toBe(null)
    }),
  )
})

test('the order in which rows were written changes no total', () => {
  fc.assert(
    fc.property(fc.array(someSale, { maxLength: 8 }), (sales) => {
      const forward = entitle(linked, household(...sales), { on })
      const backward = entitle(linked, household(...sales.toReversed()), { on })
      expect([backward.total, backward.totalKnown]).toEqual([forward.total, forward.totalKnown])
    }),
  )
})

test('what an earlier batch paid is not paid again, and what it took is gone from the cap', () => {
  const spring = household(sale('sheep', 12, '2021-03-01'))
  const first = entitle(linked, spring, { on: '2021-06-30' })
  const before = paidBefore(spring, first.lines)
  const whole = household(sale('sheep', 12, '2021-03-01'), sale('sheep', 15, '2021-09-01'))
  const { lines } = entitle(linked, whole, { on, before })
  expect(lines).toMatchObject([{ row: '/sales/r2', quantity: 15, capped: 8, amount: 800 }])
  expect(first.total).toBe(1200)
})

test('a household that split off shares the caps of its lineage: 20 sheep in all, and 5000 元', () => {
  const old = household(sale('sheep', 15, '2021-03-01'))
  const before = paidBefore(old, entitle(linked, old, { on: '2021-06-30' }).lines)
  const kin = before.map((one) => ({ ...one, own: false }))
  const split = { ...household(sale('sheep', 9), sale('cattle', 2)), number: '2' }
  expect(entitle(linked, split, { on, before: kin }).lines).toMatchObject([
    { capped: 5, amount: 500 },
    { capped: 2, amount: 2000 },
  ])
  const nextYear = household(sale('sheep', 9, '2022-02-01'))
  expect(entitle(linked, nextYear, { on: '2022-12-31', before: kin }).total).toBe(900)
})

test('split into however many batches, a year never pays more than at once', () => {
  fc.assert(
    fc.property(fc.array(someSale, { maxLength: 8 }), fc.nat(8), (sales, cut) => {
      const known = sales.filter(({ heads, sold_on }) => heads !== null && sold_on !== null)
      const part = household(...known.slice(0, cut))
      const first = entitle(linked, part, { on })
      const later = entitle(linked, household(...known), {
        on,
        before: paidBefore(part, first.lines),
      })
      const atOnce = entitle(linked, household(...known), { on })
      expect(first.totalKnown + later.totalKnown).toBeLessThanOrEqual(5000)
      expect(later.lines.some(({ row }) => first.lines.some((one) => one.row === row))).toBe(false)
      if (cut === 0) expect(later.totalKnown).toBe(atOnce.totalKnown)
    }),
  )
})

test('eligible or not turns on what the document leaves open: undecided, with the parameter by name', () => {
  const subsidies = sample().subsidies.map((subsidy) =>
    subsidy.id === 'loan'
      ? { ...subsidy, eligible: 'distance > 5 and 参数.open_amount > 0' }
      : subsidy,
  )
  const open = link(sample({ subsidies: subsidies.filter(({ id }) => id === 'loan') }))
  const amountless = (record: Row) => entitle(open, record, { on }).amountless
  expect(amountless({ number: '1', distance: 6 })).toMatchObject([
    { eligible: null, missing: [{ path: '/parameters/open_amount', label: '未载金额' }] },
  ])
  expect(amountless({ number: '1' })).toMatchObject([{ missing: [{ path: '/distance' }] }])
})
