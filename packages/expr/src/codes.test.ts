import { describe, expect, test } from 'vitest'
import { CODES } from './codes.ts'
import type { Code } from './codes.ts'
import type { Diagnostic } from './diagnostic.ts'
import { plan } from './plan/make-plan.ts'
import type { Scope } from './scope.ts'
import { sentence } from './sentence.ts'
import { diagnose, household, number, typedOf } from './testing/household.ts'
import type { Type } from './type.ts'

interface Example {
  readonly source: string
  /** What the first fix makes of it: clean. Null where nothing can be proposed. */
  readonly mended: string | null
  readonly at?: Scope
  readonly expected?: Type
  /** Found when the formula is planned, not when it is checked. */
  readonly planned?: true
}

const yuan = number(2, { dims: { 元: 1 }, factor: 1 })
const indicators: Scope = { ...household, allows: { period: true, indicators: true } }
const nowhere: Scope = { ...household, allows: {} }

/** One formula for every code there is. */
const EXAMPLES: { readonly [K in Code]: Example } = {
  'expr.empty': { source: ' ', mended: null },
  'expr.too_long': { source: '1'.repeat(4001), mended: null },
  'expr.too_many_nodes': { source: Array(300).fill('1').join('+'), mended: null },
  'expr.too_deep': { source: `${'('.repeat(60)}1${')'.repeat(60)}`, mended: null },
  'expr.too_costly': {
    source: 'count(成员[any(证书[count(农户.成员[工资 > 1]) > 1])])',
    mended: null,
  },
  'expr.too_many_decimals': { source: '收入 > 0.1234567891', mended: null },
  'expr.number_too_large': { source: '收入 > 9999999999999999', mended: null },
  'expr.unclosed_text': { source: '户主 = "张三', mended: '户主 = "张三"' },
  'expr.unclosed_bracket': { source: 'sum(成员.工资', mended: 'sum(成员.工资)' },
  'expr.bad_character': { source: '人口 > 3￥', mended: '人口 > 3' },
  'expr.operand_missing': { source: '收入 +', mended: null },
  'expr.unexpected': { source: '人口 > 3)', mended: '人口 > 3' },
  'expr.operator_typo': { source: '人口 => 3', mended: '人口 >= 3' },
  'expr.percent_modulo': { source: '(人口 + 1) % 3 = 0', mended: 'mod((人口 + 1), 3) = 0' },
  'expr.thousands': { source: '收入 > 30,000元', mended: '收入 > 30000元' },
  'expr.date_unquoted': { source: '登记日期 > 2024-01-01', mended: '登记日期 > "2024-01-01"' },
  'expr.list_misplaced': {
    source: '主养品种 = [肉羊, 肉牛]',
    mended: '主养品种 in [肉羊, 肉牛]',
  },
  'expr.range_misplaced': { source: '户主年龄 != 16..59', mended: '户主年龄 not in 16..59' },
  'expr.else_missing': {
    source: '如果 有无出栏 则 1',
    mended: '如果 有无出栏 则 1 否则 空',
  },
  'expr.unknown_name': { source: '户主年令 > 60', mended: '户主年龄 > 60' },
  'expr.ambiguous_name': { source: '备注 = "x"', mended: 'note_a = "x"' },
  'expr.unknown_function': { source: '技数(成员) > 1', mended: '计数(成员) > 1' },
  'expr.function_not_called': { source: 'today > 登记日期', mended: 'today() > 登记日期' },
  'expr.unknown_option': { source: '状态 = "已脱贪户"', mended: '状态 = "已脱贫户"' },
  'expr.ambiguous_option': { source: '其他选项 = "其他"', mended: '其他选项 = "a"' },
  'expr.unknown_unit': { source: '收入 > 3万圆', mended: '收入 > 3万' },
  'expr.type_expected': { source: '收入 + 户主', mended: null },
  'expr.not_comparable': { source: '状态 = 主养品种', mended: null },
  'expr.not_ordered': { source: '户主 > "张"', mended: null },
  'expr.date_format': { source: '登记日期 > "2024/1/1"', mended: '登记日期 > "2024-01-01"' },
  'expr.date_invalid': { source: '登记日期 = "2024-02-30"', mended: null },
  'expr.date_arithmetic': {
    source: '登记日期 + 30天 < today()',
    mended: 'add_days(登记日期, 30) < today()',
  },
  'expr.date_precision': { source: 'days_between(申报月份, 本日) > 3', mended: null },
  'expr.text_as_number': { source: '户主年龄 > "16"', mended: '户主年龄 > 16' },
  'expr.text_as_bool': { source: '有无出栏 = "是"', mended: '有无出栏 = 是' },
  'expr.text_as_date': { source: '登记日期 > "昨天"', mended: null },
  'expr.unit_differs': { source: '收入 + 面积', mended: null },
  'expr.unit_missing': { source: '收入 > 人口', mended: null },
  'expr.fraction_as_percent': { source: '达标率 >= 0.8', mended: '达标率 >= 80%' },
  'expr.equality_unrounded': {
    source: '收入 / 人口 = 3000',
    mended: 'round(收入 / 人口, 2) = 3000',
  },
  'expr.unrounded': { source: '收入 / 人口', mended: 'round(收入 / 人口, 2)', expected: yuan },
  'expr.scale_exceeds': {
    source: '收入 * 1.5',
    mended: 'round(收入 * 1.5, 2)',
    expected: yuan,
  },
  'expr.rows_not_value': { source: '成员[年龄 >= 60]', mended: 'count(成员[年龄 >= 60])' },
  'expr.rows_expected': { source: 'sum(收入)', mended: null },
  'expr.item_expected': { source: 'sum(成员)', mended: null },
  'expr.item_misplaced': {
    source: 'count(成员.年龄[年龄 > 3])',
    mended: 'count(成员[年龄 > 3])',
  },
  'expr.filter_not_condition': { source: 'count(成员[年龄])', mended: null },
  'expr.all_needs_item': {
    source: 'all(成员[年龄 >= 60])',
    mended: 'all(成员.(年龄 >= 60))',
  },
  'expr.count_condition': {
    source: 'count(成员.(年龄 >= 60))',
    mended: 'count(成员[年龄 >= 60])',
  },
  'expr.known_misplaced': {
    source: 'known(成员.工资) > 3万',
    mended: 'sum(known(成员.工资)) > 3万',
  },
  'expr.member_of_value': { source: '收入.大小 > 3', mended: null },
  'expr.argument_count': { source: 'if(有无出栏, 1)', mended: 'if(有无出栏, 1, null)' },
  'expr.whole_expected': {
    source: 'add_days(登记日期, 1.5) > 本日',
    mended: 'add_days(登记日期, round(1.5)) > 本日',
  },
  'expr.literal_expected': { source: 'round(收入, 人口)', mended: null },
  'expr.key_missing': {
    source: 'is_blank(参数.养殖补贴标准)',
    mended: 'is_blank(参数.养殖补贴标准[主养品种])',
  },
  'expr.key_count': { source: '参数.贫困线["x"] > 1元', mended: '参数.贫困线 > 1元' },
  'expr.in_needs_set': { source: '人口 not in 3', mended: '人口 != 3' },
  'expr.or_of_values': {
    source: '状态 = 已脱贫户 或 未脱贫户',
    mended: '状态 in [已脱贫户, 未脱贫户]',
  },
  'expr.use_has': { source: '养殖品种 = "肉羊"', mended: 'has(养殖品种, "肉羊")' },
  'expr.use_contains': { source: '"张" in 户主', mended: 'contains(户主, "张")' },
  'expr.blank_compared': { source: '户主年龄 > 空', mended: null },
  'expr.group_subject': { source: '农户 in 组.劳动力组', mended: null },
  'expr.indicator_expected': { source: 'met(收入)', mended: null, at: indicators },
  'expr.periods_expected': { source: 'prior(收入, 0) > 1', mended: null, at: indicators },
  'expr.no_bands': {
    source: 'tier(收入, "income")',
    mended: 'tier(收入, "income_bands")',
    expected: { kind: 'option', list: 'income_bands' },
  },
  'expr.not_here': { source: 'today() > 登记日期', mended: null, at: nowhere },
  'expr.not_queryable': { source: 'sum(成员.工资)', mended: null, planned: true },
}

function found({ source, at = household, expected, planned }: Example): readonly Diagnostic[] {
  if (!planned) return diagnose(source, at, expected)
  const made = plan(typedOf(source, at))
  return 'code' in made ? [made] : []
}

/** Words of letters in a Chinese sentence that nobody wrote in the formula: an id or a word left in English. */
function foreignWords(text: string, source: string): readonly string[] {
  const known = /^(in|a|b)$/
  return (text.match(/[a-z_]{1,}/gi) ?? []).filter(
    (word) => !known.test(word) && !source.includes(word) && !isOneOfTwoLikeNames(word),
  )
}

/** Ids stand beside labels only where two things have the same label. */
function isOneOfTwoLikeNames(word: string): boolean {
  return word === 'note_a' || word === 'note_b'
}

const codes = Object.entries(EXAMPLES) as [Code, Example][]

describe('every code', () => {
  test.each(codes)('%s', (code, example) => {
    const { source, mended, at = household, expected } = example
    const diagnostics = found(example)
    const diagnostic = diagnostics.find((each) => each.code === code)
    if (!diagnostic) throw new Error(`found ${diagnostics.map((each) => each.code).join(' ')}`)
    expect(diagnostic.severity).toBe(CODES[code])
    expect(diagnostic.from).toBeGreaterThanOrEqual(0)
    expect(diagnostic.to).toBeLessThanOrEqual(source.length)
    for (const locale of ['zh-CN', 'en'] as const) {
      const text = sentence(diagnostic, locale)
      expect(text).not.toMatch(/undefined|NaN|\bnull\b|「」|“”|『』/)
      expect(text).toMatch(locale === 'en' ? /[.?]$/ : /[。？]$/)
      if (locale === 'zh-CN') expect(foreignWords(text, source)).toEqual([])
    }
    const results = diagnostic.fixes.map(
      ({ from, to, insert }) => source.slice(0, from) + insert + source.slice(to),
    )
    expect(results[0] ?? null).toBe(mended)
    for (const result of results)
      expect(diagnose(result, at, expected).map((each) => each.code)).not.toContain(code)
    if (mended !== null) expect(diagnose(mended, at, expected)).toEqual([])
  })
})

describe('如果…则…否则 without spaces', () => {
  test.each([
    '如果户主年龄>=60则1否则0',
    '如果 有无出栏 则1否则0',
    '如果(有无出栏)则(收入)否则(0元)',
    '如果(人口>3)则收入否则0元',
  ])('%s is read', (source) => {
    expect(diagnose(source)).toEqual([])
  })

  test.each([
    ['如果有无出栏则1否则0', '如果有无出栏 则 1否则0'],
    ['如果有无出栏=是则收入否则0元', '如果有无出栏=是 则 收入否则0元'],
    ['如果户主年龄>60且有无出栏则"是"否则"否"', '如果户主年龄>60且有无出栏 则 "是"否则"否"'],
    ['如果有无出栏则(收入)否则(0元)', '如果有无出栏 则 (收入)否则(0元)'],
  ])('%s gets a fix', (source, mended) => {
    const [fix] = diagnose(source).flatMap(({ fixes }) => fixes)
    expect(fix && source.slice(0, fix.from) + fix.insert + source.slice(fix.to)).toBe(mended)
    expect(diagnose(mended)).toEqual([])
  })
})
