import { describe, expect, test } from 'vitest'
import type { Row, Value } from '../value.ts'
import { diagnose, value } from '../testing/household.ts'

const row: Row = {
  head: '覃𠮷明',
  raised: ['cattle', 'sheep'],
  status: 'lifted',
  species: 'sheep',
  income: 1234.565,
  age: 61,
  persons: 7,
  registered: '2024-01-31',
  month: '2024-03',
  report: '2024-Q1',
  any_sales: true,
  village: { _id: 'v', title: '三美村', poor_households: 12, state: 'lifted' },
}

describe('functions', () => {
  test.each<[string, Value]>([
    ['round(收入, 2)', 1234.57],
    ['floor(收入)', 1234],
    ['ceil(收入, 1)', 1234.6],
    ['abs(0 - 人口)', 7],
    ['mod(人口, 4)', 3],
    ['四舍五入(2.5)', 3],
    ['count_true(有无出栏, 人口 > 3, 人口 > 9)', 2],
    ['length(户主)', 3],
    ['starts_with(户主, "覃")', true],
    ['ends_with(户主, "明")', true],
    ['contains(户主, "吉")', false],
    ['concat(户主, "户")', '覃𠮷明户'],
    ['substr(户主, 2)', '𠮷明'],
    ['substr(户主, 2, 1)', '𠮷'],
    ['substr(户主, 9)', null],
    ['has(养殖品种, 肉羊)', true],
    ['选了(养殖品种, "生猪")', false],
    ['主养品种 in 养殖品种', true],
    ['"生猪" not in 养殖品种', true],
    ['count_selected(养殖品种)', 2],
    ['label(主养品种)', '肉羊'],
    ['主养品种 in [肉牛, 肉羊]', true],
    ['状态 = "脱贫"', true],
    ['状态 = "lifted"', true],
    ['today()', '2024-11-20'],
    ['本日 > 登记日期', true],
    ['year(登记日期)', 2024],
    ['月(申报月份)', 3],
    ['date(2024, 2, 30)', null],
    ['date(2024, 2, 29)', '2024-02-29'],
    ['add_days(登记日期, 30)', '2024-03-01'],
    ['add_months(登记日期, 1)', '2024-02-29'],
    ['add_months(申报月份, 10)', '2025-01'],
    ['days_between(登记日期, "2024-03-01")', 30],
    ['years_between("2023-02-01", 登记日期)', 0],
    ['age("1960-11-20")', 64],
    ['age("1960-11-21")', 63],
    ['年龄("1960-11", "2020-11-01")', 60],
    ['workdays_between(登记日期, today())', 5],
    ['登记日期 in 期', true],
    ['申报月份 in 期', true],
    ['登记日期 in 所属期', true],
    ['申报月份 in 所属期', true],
    ['期初', '2024-01-01'],
    ['期末', '2024-12-31'],
    ['所属期 = "2024-Q1"', true],
    ['登记日期 = "2024-01"', true],
    ['登记日期 >= "2024"', true],
    ['登记日期 in "2024-01-01".."2024-01-31"', true],
    ['人口 in 1..7', true],
    ['人口 not in 1..6', true],
    ['16 <= 户主年龄 < 60', false],
    ['参数.贫困线', 3000],
    ['参数.养殖补贴标准[主养品种]', 120],
    ['param.sheep_rate["肉羊"]', 120],
    ['参数.养殖补贴标准[肉牛]', null],
    ['农户 in 组.脱贫户', true],
    ['农户 not in 组.脱贫户', false],
    ['in_group(组.脱贫户)', true],
    ['清单.退出验收', true],
    ['指标.贫困发生率', 1.25],
    ['indicator(指标.贫困发生率)', 1.25],
    ['村.贫困户数', 12],
    ['村.村状态 = "已脱贫户"', true],
    ['count(状态[到 = "已脱贫户" 且 日期 in 期])', 1],
    ['count(村.村状态[日期 < "2020-01-01"])', 1],
    ['如果 人口 > 5 则 "大" 否则 "小"', '大'],
    ['min(登记日期, "2020-01-01")', '2020-01-01'],
    ['tier(收入, "income_bands")', 'low'],
    ['tier(收入 + 8765.435元, "income_bands") = "中等收入"', true],
    ['分档(收入 * 100, "income_bands")', 'high'],
  ])('%s is %s', (source, expected) => {
    expect(diagnose(source)).toEqual([])
    expect(value(source, row)).toBe(expected)
  })

  test('a row of a group is the row in hand', () => {
    const members = [
      { _id: 'r1', labour: true },
      { _id: 'r2', labour: false },
    ]
    expect(value('count(成员[成员 in 组.劳动力组])', { members })).toBe(1)
    expect(value('count(成员[in_group(组.劳动力组)])', { members })).toBe(1)
    expect(value('count(成员[in_group(组.脱贫户)])', { ...row, members })).toBe(2)
  })

  test('lookup gives the one value the rows agree on', () => {
    const sales = (prices: readonly (number | null)[]) => ({
      livestock_sales: prices.map((price, index) => ({
        _id: `r${index}`,
        species: 'sheep',
        price,
      })),
    })
    const source = 'lookup(出栏[品种 = "肉羊"].单价)'
    expect([
      value(source, sales([12.5, 12.5])),
      value(source, sales([12.5, 13])),
      value(source, sales([12.5, null])),
      value('lookup(known(出栏.单价))', sales([12.5, null])),
      value('lookup(出栏[品种 = "生猪"].单价)', sales([12.5])),
    ]).toEqual([12.5, null, null, 12.5, null])
  })
})
