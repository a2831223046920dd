/** One call at least of every function the language lists. */
import { expect, test } from 'vitest'
import { expectLine } from '../testing/language-line.ts'
import type { Line } from '../testing/language-line.ts'
import { functionNamed } from './names.ts'

const FUNCTIONS: readonly Line[] = [
  ['sum(known(成员.工资))', 300.5, 'sum(known(members.wage))', '求和(已知(成员.工资))'],
  ['count(成员)', 2, 'count(members)', '计数(成员)'],
  ['avg(成员.年龄)', 45, 'avg(members.age)', '平均(成员.年龄)'],
  ['any(成员.劳动力)', true, 'any(members.labour)', '任一(成员.劳动力)'],
  ['all(成员.劳动力)', false, 'all(members.labour)', '全部(成员.劳动力)'],
  ['nth(成员.姓名, 2)', '乙', 'nth(members.name, 2)', '第几(成员.姓名, 2)'],
  [
    'sum(成员.(工资 * row_number()))',
    501,
    'sum(members.(wage * row_number()))',
    '求和(成员.(工资 * 行号()))',
  ],
  [
    'lookup(成员[年龄 > 60].姓名)',
    '甲',
    'lookup(members[age > 60].name)',
    '查找(成员[年龄 > 60].姓名)',
  ],
  ['选了(养殖品种, 肉羊)', true, 'has(raised, "sheep")', '选了(养殖品种, "肉羊")'],
  ['在组(组.脱贫户)', true, 'in_group(组.lifted)', '在组(组.脱贫户)'],
  ['指标值(指标.贫困发生率)', 1.25, 'indicator(指标.rate)', '指标值(指标.贫困发生率)'],
  ['最小(人口, 3)', 3, 'min(persons, 3)', '最小(人口, 3)'],
  ['max(人口, 户主年龄, 3)', 61, 'max(persons, age, 3)', '最大(人口, 户主年龄, 3)'],
  ['四舍五入(-2.5)', -3, 'round(-2.5)', '四舍五入(-2.5)'],
  ['round(1.005, 2)', 1.01, 'round(1.005, 2)', '四舍五入(1.005, 2)'],
  ['向下取整(-1.5)', -2, 'floor(-1.5)', '向下取整(-1.5)'],
  ['向上取整(-1.5)', -1, 'ceil(-1.5)', '向上取整(-1.5)'],
  ['绝对值(-3)', 3, 'abs(-3)', '绝对值(-3)'],
  ['取余(-7, 3)', -1, 'mod(-7, 3)', '取余(-7, 3)'],
  ['取首个(空, 收入)', 1000.5, 'coalesce(null, income)', '取首个(空, 收入)'],
  ['为空(主养品种)', false, 'is_blank(species)', '为空(主养品种)'],
  ['选了几项(养殖品种)', 1, 'count_selected(raised)', '选了几项(养殖品种)'],
  ['长度(户主)', 2, 'length(head)', '长度(户主)'],
  ['开头是(户主, "张")', true, 'starts_with(head, "张")', '开头是(户主, "张")'],
  ['包含(户主, "三")', true, 'contains(head, "三")', '包含(户主, "三")'],
  ['结尾是(户主, "三")', true, 'ends_with(head, "三")', '结尾是(户主, "三")'],
  ['连接(户主, "户")', '张三户', 'concat(head, "户")', '连接(户主, "户")'],
  ['截取(户主, 1, 1)', '张', 'substr(head, 1, 1)', '截取(户主, 1, 1)'],
  ['今天()', '2024-11-20', 'today()', '本日'],
  ['日期(2024, 2, 29)', '2024-02-29', 'date(2024, 2, 29)', '日期(2024, 2, 29)'],
  ['日期(2023, 2, 29)', null, 'date(2023, 2, 29)', '日期(2023, 2, 29)'],
  ['年(登记日期)', 2024, 'year(registered)', '年(登记日期)'],
  ['月(申报月份)', 3, 'month(month)', '月(申报月份)'],
  ['加天(登记日期, 1)', '2024-03-01', 'add_days(registered, 1)', '加天(登记日期, 1)'],
  ['加月("2024-01-31", 1)', '2024-02-29', 'add_months("2024-01-31", 1)', '加月("2024-01-31", 1)'],
  ['加月(登记日期, 12)', '2025-02-28', 'add_months(registered, 12)', '加月(登记日期, 12)'],
  [
    '相差年("2020-02-29", "2023-02-28")',
    2,
    'years_between("2020-02-29", "2023-02-28")',
    '相差年("2020-02-29", "2023-02-28")',
  ],
  [
    '相差天(登记日期, "2024-03-01")',
    1,
    'days_between(registered, "2024-03-01")',
    '相差天(登记日期, "2024-03-01")',
  ],
  [
    '相差工作日(登记日期, 本日)',
    5,
    'workdays_between(registered, today())',
    '相差工作日(登记日期, 本日)',
  ],
  [
    '周岁("2004-02-29", "2022-02-28")',
    17,
    'age("2004-02-29", "2022-02-28")',
    '年龄("2004-02-29", "2022-02-28")',
  ],
  ['选项名(主养品种)', '肉羊', 'label(species)', '选项名(主养品种)'],
  [
    '分档(收入, "income_bands")',
    'low',
    'tier(income, "income_bands")',
    '分档(收入, "income_bands")',
  ],
  [
    '成立几项(有无出栏, 收入 > 3万)',
    1,
    'count_true(any_sales, income > 3万)',
    '成立几项(有无出栏, 收入 > 3万)',
  ],
]

test.each(FUNCTIONS)('%s', (...line) => expectLine(line))

test('every function the language lists is there, in English and in Chinese', () => {
  const listed =
    'has in_group previous known indicator min max round floor ceil abs mod coalesce is_blank has count_selected length starts_with contains ends_with concat substr today date year month add_days add_months years_between days_between workdays_between age nth row_number label lookup tier count_true sum count avg any all prior growth streak met rank entered left'
  const tried = FUNCTIONS.map(([, , byId]) => byId).join(' ')
  const periods = 'prior growth streak met rank entered left previous'.split(' ')
  for (const name of listed.split(' ')) {
    expect(functionNamed(name), name).toBe(name)
    expect(periods.includes(name) || tried.includes(`${name}(`), `${name} is not tried`).toBe(true)
  }
})
