import { describe, expect, test } from 'vitest'
import { diagnose, household, member, number } from '../testing/household.ts'
import type { Type } from '../type.ts'

/** Applies one fix of the first diagnostic that has any. */
function mend(source: string, label?: string, expected?: Type): string {
  const fixes = diagnose(source, household, expected).flatMap((diagnostic) => diagnostic.fixes)
  const fix = label === undefined ? fixes[0] : fixes.find(({ insert }) => insert === label)
  return fix ? source.slice(0, fix.from) + fix.insert + source.slice(fix.to) : source
}

describe('a typo is found at its place, and its fix leaves a clean formula', () => {
  test.each([
    ['状态 = "已脱贪户"', 'expr.unknown_option', '状态 = "已脱贫户"'],
    ['状态 = "脱贫户"', 'expr.unknown_option', '状态 = "已脱贫户"'],
    ['主养品种 in [肉羊, 生诸]', 'expr.unknown_option', '主养品种 in [肉羊, "生猪"]'],
    ['户主年令 > 60', 'expr.unknown_name', '户主年龄 > 60'],
    ['incme > 1', 'expr.unknown_name', 'income > 1'],
    ['有无出栏且有无出栏', 'expr.unknown_name', '有无出栏 且 有无出栏'],
    ['非有无出栏', 'expr.unknown_name', '非 有无出栏'],
    ['参数.贫困钱 > 0', 'expr.unknown_name', '参数.贫困线 > 0'],
    ['备注 = "x"', 'expr.ambiguous_name', 'note_a = "x"'],
    ['其他选项 = "其他"', 'expr.ambiguous_option', '其他选项 = "a"'],
    ['cuont(成员) > 1', 'expr.unknown_function', 'count(成员) > 1'],
    ['户主年龄 > "16"', 'expr.text_as_number', '户主年龄 > 16'],
    ['有无出栏 = "是"', 'expr.text_as_bool', '有无出栏 = 是'],
    ['登记日期 > 2024-01-01', 'expr.date_unquoted', '登记日期 > "2024-01-01"'],
    ['登记日期 > 2024年1月1日', 'expr.date_unquoted', '登记日期 > "2024-01-01"'],
    ['登记日期 > 2024-01', 'expr.date_unquoted', '登记日期 > "2024-01"'],
    ['登记日期 > "2024/1/1"', 'expr.date_format', '登记日期 > "2024-01-01"'],
    ['户主年龄 => 60', 'expr.operator_typo', '户主年龄 >= 60'],
    ['有无出栏 & 有无出栏', 'expr.operator_typo', '有无出栏 && 有无出栏'],
    ['(户主年龄 + 1', 'expr.unclosed_bracket', '(户主年龄 + 1)'],
    ['户主 = "张三', 'expr.unclosed_text', '户主 = "张三"'],
    ['户主年龄 > 60#', 'expr.bad_character', '户主年龄 > 60'],
    ['养殖品种 = "肉羊"', 'expr.use_has', 'has(养殖品种, "肉羊")'],
    ['"张" in 户主', 'expr.use_contains', 'contains(户主, "张")'],
    ['成员[年龄 >= 60]', 'expr.rows_not_value', 'count(成员[年龄 >= 60])'],
    ['成员.工资', 'expr.rows_not_value', 'sum(成员.工资)'],
    ['count(成员.(年龄 >= 60))', 'expr.count_condition', 'count(成员[年龄 >= 60])'],
    ['all(成员[年龄 >= 60])', 'expr.all_needs_item', 'all(成员.(年龄 >= 60))'],
    ['收入 / 人口 = 3000', 'expr.equality_unrounded', 'round(收入 / 人口, 2) = 3000'],
    ['达标率 >= 0.8', 'expr.fraction_as_percent', '达标率 >= 80%'],
    ['收入 > 3万圆', 'expr.unknown_unit', '收入 > 3万'],
    ['户主年龄 大于 60', 'expr.operator_typo', '户主年龄 > 60'],
    ['户主年龄大于60', 'expr.unknown_name', '户主年龄 > 60'],
    ['户主年龄不小于60且有无出栏', 'expr.unknown_name', '户主年龄 >= 60且有无出栏'],
    ['收入 不超过 3000元', 'expr.operator_typo', '收入 <= 3000元'],
    ['户主 为空', 'expr.operator_typo', '户主 = 空'],
    ['户主 is null', 'expr.operator_typo', '户主 = null'],
    ['户主年龄 > = 60', 'expr.operator_typo', '户主年龄 >= 60'],
    ['户主年龄 ! = 60', 'expr.operator_typo', '户主年龄 != 60'],
    ['户主年龄 in 16~59', 'expr.operator_typo', '户主年龄 in 16..59'],
    ['户主年龄 in 16-59', 'expr.in_needs_set', '户主年龄 in 16..59'],
    ['户主年龄 in 16至59', 'expr.unknown_unit', '户主年龄 in 16..59'],
    ['户主年龄 in (60, 61)', 'expr.unexpected', '户主年龄 in [60, 61]'],
    ['户主年龄 >= 16 且 < 60', 'expr.operand_missing', '户主年龄 >= 16 且 户主年龄 < 60'],
    ['收入 > 30,000', 'expr.thousands', '收入 > 30000'],
    ['收入 > 3，000元', 'expr.thousands', '收入 > 3000元'],
    ['min(收入, 3,500) > 1', 'expr.thousands', 'min(收入, 3500) > 1'],
    ['收入 > 3 万元', 'expr.unexpected', '收入 > 3万元'],
    ['收入 > .5', 'expr.operand_missing', '收入 > 0.5'],
    ['状态 = "已脱贫户"；', 'expr.unexpected', '状态 = "已脱贫户"'],
    ['状态 in ["已脱贫户"；"未脱贫户"]', 'expr.unexpected', '状态 in ["已脱贫户","未脱贫户"]'],
    ['户主 = "张三" 或 "李四"', 'expr.or_of_values', '户主 in ["张三", "李四"]'],
    ['状态 != 已脱贫户 且 未脱贫户', 'expr.or_of_values', '状态 not in [已脱贫户, 未脱贫户]'],
    ['today() - 登记日期 > 30', 'expr.date_arithmetic', 'days_between(登记日期, today()) > 30'],
    ['登记日期 - 1年 < 本日', 'expr.date_arithmetic', 'add_months(登记日期, -12) < 本日'],
    ['登记日期 > 2024', 'expr.date_unquoted', '登记日期 > "2024"'],
    ['登记日期 > 20240301', 'expr.date_unquoted', '登记日期 > "2024-03-01"'],
    ['登记日期 > "20240301"', 'expr.date_format', '登记日期 > "2024-03-01"'],
    ['登记日期 in 2024', 'expr.date_unquoted', '登记日期 = "2024"'],
    ['有无出栏 = 1', 'expr.text_as_bool', '有无出栏 = 是'],
    ['有无出栏 = "没有"', 'expr.text_as_bool', '有无出栏 = 否'],
    ['((户主年龄 + 1) * (人口', 'expr.unclosed_bracket', '((户主年龄 + 1) * (人口))'],
    ['count(成员,劳动力) > 1', 'expr.argument_count', 'count(成员[劳动力]) > 1'],
    ['成员[劳动力].工资 > 3', 'expr.rows_not_value', 'sum(成员[劳动力].工资) > 3'],
    ['成员.劳动力', 'expr.rows_not_value', 'any(成员.劳动力)'],
  ])('%s', (source, code, mended) => {
    const diagnostics = diagnose(source)
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code)
    expect(mend(source)).toBe(mended)
    expect(diagnose(mended)).toEqual([])
  })

  test('any candidate of an ambiguous label may be chosen', () => {
    expect(mend('备注 = "x"', 'note_b')).toBe('note_b = "x"')
  })

  test('a quotient must be rounded where it is stored', () => {
    const money = number(2, { dims: { 元: 1 }, factor: 1 })
    expect(diagnose('收入 / 人口', household, money).map(({ code }) => code)).toEqual([
      'expr.unrounded',
    ])
    expect(mend('收入 / 人口', undefined, money)).toBe('round(收入 / 人口, 2)')
    expect(diagnose('round(收入 / 人口, 2)', household, money)).toEqual([])
  })
})

describe('refused at the place', () => {
  test.each([
    ['收入 + 面积', 'expr.unit_differs', '面积'],
    ['收入 > 面积', 'expr.unit_differs', '面积'],
    ['收入 + 户主', 'expr.type_expected', '户主'],
    ['户主 > "张"', 'expr.not_ordered', '户主 > "张"'],
    ['状态 < "已脱贫户"', 'expr.not_ordered', '状态 < "已脱贫户"'],
    ['状态 = 主养品种', 'expr.not_comparable', '状态 = 主养品种'],
    ['登记日期 = "2024-02-30"', 'expr.date_invalid', '"2024-02-30"'],
    ['登记日期 > "昨天"', 'expr.text_as_date', '"昨天"'],
    ['户主年龄 in [1, 空]', 'expr.blank_compared', '[1, 空]'],
    ['户主年龄 > 空', 'expr.blank_compared', '户主年龄 > 空'],
    ['days_between(申报月份, 本日)', 'expr.date_precision', '申报月份'],
    ['month("2024")', 'expr.date_precision', '"2024"'],
    ['参数.养殖补贴标准 > 1', 'expr.key_missing', '参数.养殖补贴标准'],
    ['参数.贫困线["x"] > 1', 'expr.key_count', '参数.贫困线["x"]'],
    ['sum(成员)', 'expr.item_expected', '成员'],
    ['sum(收入)', 'expr.rows_expected', '收入'],
    ['count(成员[年龄])', 'expr.filter_not_condition', '年龄'],
    ['sum(成员.姓名)', 'expr.type_expected', '姓名'],
    ['round(收入, 人口)', 'expr.literal_expected', '人口'],
    ['add_months(登记日期, 收入)', 'expr.whole_expected', '收入'],
    ['nth(成员.姓名, 人口 / 2) = "甲"', 'expr.whole_expected', '人口 / 2'],
    ['round()', 'expr.argument_count', 'round()'],
    ['农户 in 组.劳动力组', 'expr.group_subject', '农户 in 组.劳动力组'],
    ['prior(收入)', 'expr.not_here', 'prior'],
    ['known(成员)', 'expr.known_misplaced', 'known(成员)'],
    ['收入 % 3', 'expr.percent_modulo', '%'],
    ['[1, 2]', 'expr.list_misplaced', '[1, 2]'],
    ['收入 / 0', 'expr.type_expected', '0'],
    ['收入 人口', 'expr.unexpected', '人口'],
    ['收入 +', 'expr.operand_missing', ''],
    ['', 'expr.empty', ''],
  ])('%s', (source, code, place) => {
    const found = diagnose(source).find((diagnostic) => diagnostic.code === code)
    expect(diagnose(source).map((diagnostic) => diagnostic.code)).toContain(code)
    expect(source.slice(found?.from, found?.to)).toBe(place)
  })
})

test('a place that has no day, period or indicators refuses them', () => {
  const noDay = { ...household, allows: { period: true } }
  expect(diagnose('today() > 登记日期', noDay).map(({ code }) => code)).toEqual(['expr.not_here'])
  expect(diagnose('age(登记日期) > 3', noDay).map(({ code }) => code)).toEqual(['expr.not_here'])
  expect(diagnose('指标.贫困发生率 > 3', noDay).map(({ code }) => code)).toEqual(['expr.not_here'])
  expect(diagnose('登记日期 in 期', noDay)).toEqual([])
  expect(
    diagnose('登记日期 in 期', { ...household, allows: { today: true } }).map(({ code }) => code),
  ).toEqual(['expr.not_here'])
})

test('what the use site allows holds inside rows too', () => {
  const site = { ...household, allows: { period: true } }
  const names = household.names.map((name) =>
    name.id === 'members'
      ? { ...name, type: { kind: 'rows' as const, row: { ...member, allows: { today: true } } } }
      : name,
  )
  expect(diagnose('count(成员[出生日期 in 期])', { ...site, names })).toEqual([])
  expect(
    diagnose('count(成员[出生日期 < today()])', { ...site, names }).map(({ code }) => code),
  ).toEqual(['expr.not_here'])
})

test('a wrong place for the result is named with both types', () => {
  expect(diagnose('收入', household, { kind: 'bool' })[0]).toMatchObject({
    code: 'expr.type_expected',
    params: { expected: 'bool', actual: 'num' },
  })
  expect(diagnose('面积', household, number(2, { dims: { 元: 1 }, factor: 1 }))[0]).toMatchObject({
    code: 'expr.unit_differs',
  })
})
