import { expect, test } from 'vitest'
import { explain } from './explain.ts'
import type { Explanation } from './explain.ts'
import { frame, typedOf } from './testing/household.ts'
import type { Row } from './value.ts'

/** The explanation as a clerk sees it: one line per step, indented. */
function told(source: string, row: Row): readonly string[] {
  const lines = ({ text, shown, children }: Explanation, indent = ''): readonly string[] => [
    `${indent}${text} → ${shown}`,
    ...children.flatMap((child) => lines(child, `${indent}  `)),
  ]
  return lines(explain(typedOf(source), frame(row)))
}

const sales = [
  { _id: 'r1', species: 'sheep', heads: 3 },
  { _id: 'r2', species: 'pig', heads: 9 },
  { _id: 'r3', species: null, heads: 2 },
]

test('every part is said by label with its value and unit, rows by their place', () => {
  expect(
    told('sum(known(出栏[品种 = "肉羊"].数量)) * 参数.养殖补贴标准[肉羊]', {
      livestock_sales: sales,
    }),
  ).toEqual([
    '求和(已知(出栏[品种 = "肉羊"].数量)) * 参数.养殖补贴标准["肉羊"] → 360元',
    '  求和(已知(出栏[品种 = "肉羊"].数量)) → 3只',
    '    出栏 第 1 行 → 3只',
    '      数量 → 3只',
    '    出栏 第 3 行 → 未知',
    '      品种 = "肉羊" → 未知',
    '        品种 → 未知',
    '  参数.养殖补贴标准["肉羊"] → 120元/只',
  ])
})

test('a condition shows only the branch that was taken, options and days as people write them', () => {
  expect(
    told('如果 主养品种 = "肉羊" 且 登记日期 in 期 则 收入 / 3 否则 产值', {
      species: 'sheep',
      registered: '2024-03-01',
      income: 1000,
    }),
  ).toEqual([
    '如果 主养品种 = "肉羊" 且 登记日期 in 期 则 收入 / 3 否则 产值 → 333.333333元',
    '  主养品种 = "肉羊" 且 登记日期 in 期 → 是',
    '    主养品种 = "肉羊" → 是',
    '      主养品种 → 肉羊',
    '    登记日期 in 期 → 是',
    '      登记日期 → 2024-03-01',
    '      期 → 2024-01-01 至 2024-12-31',
    '  收入 / 3 → 333.333333元',
    '    收入 → 1000元',
  ])
})

test('a step names the parameter it read and the row it stands for', () => {
  const told = explain(
    typedOf('sum(出栏[品种 = "肉羊"].数量) * 参数.养殖补贴标准[肉羊]'),
    frame({ livestock_sales: sales.slice(0, 2) }),
  )
  expect(told.children[0]?.children[0]).toMatchObject({ path: '/livestock_sales/r1', value: 3 })
  expect(told.children[1]).toMatchObject({
    value: 120,
    reads: { space: 'parameter', id: 'sheep_rate', keys: ['sheep'] },
  })
})
