/** Rows, name spaces, earlier periods and rounds. */
import { describe, test } from 'vitest'
import type { Env } from './frame.ts'
import { frame, household } from './testing/household.ts'
import { expectLine, row } from './testing/language-line.ts'
import type { Line } from './testing/language-line.ts'

const ROWS: readonly Line[] = [
  ['求和(成员[年龄>=60].工资)', 100, 'sum(members[age >= 60].wage)', '求和(成员[年龄 >= 60].工资)'],
  [
    '合计（成员【年龄≥60】。工资）',
    100,
    'sum(members[age >= 60].wage)',
    '求和(成员[年龄 >= 60].工资)',
  ],
  [
    'sum(出栏.(单价 * 数量))',
    321.5,
    'sum(livestock_sales.(price * heads))',
    '求和(出栏.(单价 * 数量))',
  ],
  ['sum(成员[劳动力].工资)', 100, 'sum(members[labour].wage)', '求和(成员[劳动力].工资)'],
  [
    '计数(成员[年龄 > 户主年龄])',
    1,
    'count(members[age > household.age])',
    '计数(成员[年龄 > 农户.户主年龄])',
  ],
  ['平均(成员.年龄)', 45, 'avg(members.age)', '平均(成员.年龄)'],
  ['最小(成员.年龄)', 20, 'min(members.age)', '最小(成员.年龄)'],
  ['最大(成员.年龄)', 70, 'max(members.age)', '最大(成员.年龄)'],
  ['任一(成员[年龄 >= 60])', true, 'any(members[age >= 60])', '任一(成员[年龄 >= 60])'],
  ['全部(成员.(年龄 >= 60))', false, 'all(members.(age >= 60))', '全部(成员.(年龄 >= 60))'],
  [
    'count(入户走访[状态 = "已脱贫户"])',
    1,
    'count(visit[state = "lifted"])',
    '计数(入户走访[状态 = "已脱贫户"])',
  ],
  ['sum(known(成员.工资))', 300.5, 'sum(known(members.wage))', '求和(已知(成员.工资))'],
  ['nth(成员.姓名, 2)', '乙', 'nth(members.name, 2)', '第几(成员.姓名, 2)'],
  [
    'sum(成员.(工资 * row_number()))',
    501,
    'sum(members.(wage * row_number()))',
    '求和(成员.(工资 * 行号()))',
  ],
  [
    'lookup(出栏[品种 = 肉羊].单价)',
    100.5,
    'lookup(livestock_sales[species = "sheep"].price)',
    '查找(出栏[品种 = "肉羊"].单价)',
  ],
  [
    'count(出栏[出栏日期 in 期][数量 > 2])',
    1,
    'count(livestock_sales[sold_on in 期][heads > 2])',
    '计数(出栏[出栏日期 in 期][数量 > 2])',
  ],
  [
    'count(成员[年龄 = max(成员.年龄)])',
    1,
    'count(members[age = max(members.age)])',
    '计数(成员[年龄 = 最大(成员.年龄)])',
  ],
  [
    'count(状态[到 = "已脱贫户" 且 日期 in 期])',
    1,
    'count(status[to = "lifted" and on in 期])',
    '计数(状态[到 = "已脱贫户" 且 日期 in 期])',
  ],
]

const SPACES: readonly Line[] = [
  ['参数.贫困线', 3000, '参数.poverty_line', '参数.贫困线'],
  ['参数.国家扶贫标准', 3000, '参数.poverty_line', '参数.贫困线'],
  ['param.poverty_line', 3000, '参数.poverty_line', '参数.贫困线'],
  ['参数.养殖补贴标准[肉羊]', 120, '参数.sheep_rate["sheep"]', '参数.养殖补贴标准["肉羊"]'],
  ['参数.养殖补贴标准[主养品种]', 120, '参数.sheep_rate[species]', '参数.养殖补贴标准[主养品种]'],
  ['指标.贫困发生率', 1.25, '指标.rate', '指标.贫困发生率'],
  ['清单.退出验收', true, '清单.exit', '清单.退出验收'],
  ['农户 in 组.脱贫户', true, 'household in 组.lifted', '农户 in 组.脱贫户'],
  ['期', '2024-01-01/2024-12-31', '期', '期'],
  ['期初', '2024-01-01', '期初', '期初'],
  ['期末', '2024-12-31', '期末', '期末'],
  ['本日', '2024-11-20', 'today()', '本日'],
  ['登记日期 in 期', true, 'registered in 期', '登记日期 in 期'],
  ['登记日期 in 所属期', true, 'registered in report', '登记日期 in 所属期'],
  ['村.村名', '三美村', 'village.title', '村.村名'],
  ['农户.收入', 1000.5, 'household.income', '农户.收入'],
]

describe.each([
  ['rows', ROWS],
  ['name spaces', SPACES],
] as const)('%s', (_, lines) => {
  test.each(lines)('%s', (...line) => expectLine(line))
})

const quarters = [4, 5, 6, 2]

/** The environment of the quarter so many back; five quarters back there was none. */
function quarter(back: number): Partial<Env> {
  return {
    indicator: () => quarters[back] ?? null,
    earlier: ({ by, count }) => {
      const at = back + (by === 'year' ? 4 * count : count)
      return at < quarters.length ? ({ ...quarter(at) } as Env) : null
    },
    met: () => true,
    rank: () => 3,
    previous: () => ({ income: 900 }),
  }
}

describe('earlier periods and rounds', () => {
  const scope = {
    ...household,
    allows: { period: true, indicators: true, previous: true, today: true },
  }
  test.each<Line>([
    ['上期(指标.贫困发生率)', 5, 'prior(指标.rate)', '上期(指标.贫困发生率)'],
    ['prior(指标.贫困发生率, 3)', 2, 'prior(指标.rate, 3)', '上期(指标.贫困发生率, 3)'],
    [
      'prior(指标.贫困发生率, "上年")',
      null,
      'prior(指标.rate, "上年")',
      '上期(指标.贫困发生率, "上年")',
    ],
    ['增长(指标.贫困发生率)', -0.2, 'growth(指标.rate)', '增长(指标.贫困发生率)'],
    ['连续(指标.贫困发生率 > 3)', 3, 'streak(指标.rate > 3)', '连续(指标.贫困发生率 > 3)'],
    ['达标(指标.贫困发生率)', true, 'met(指标.rate)', '达标(指标.贫困发生率)'],
    ['排名(指标.贫困发生率)', 3, 'rank(指标.rate)', '排名(指标.贫困发生率)'],
    ['新进(指标.贫困发生率 < 5)', true, 'entered(指标.rate < 5)', '新进(指标.贫困发生率 < 5)'],
    ['退出(指标.贫困发生率 < 5)', false, 'left(指标.rate < 5)', '退出(指标.贫困发生率 < 5)'],
    ['上一轮(收入)', 900, 'previous(income)', '上一轮(收入)'],
  ])('%s', (...line) => expectLine(line, scope, frame(row, quarter(0))))
})
