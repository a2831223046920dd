/** Every literal and operator in every spelling, and what is not in the language. */
import { describe, expect, test } from 'vitest'
import { diagnose } from './testing/household.ts'
import { expectLine } from './testing/language-line.ts'
import type { Line } from './testing/language-line.ts'

const LITERALS: readonly Line[] = [
  ['12.5', 12.5, '12.5', '12.5'],
  ['3万', 30_000, '3万', '3万'],
  ['1.2亿', 120_000_000, '1.2亿', '1.2亿'],
  ['80%', 0.8, '80%', '80%'],
  ['9.5‰', 0.0095, '9.5‰', '9.5‰'],
  ['18/10万', 0.000_18, '18/10万', '18/10万'],
  ['5/千', 0.005, '5/千', '5/千'],
  ['18/10万 * 100000', 18, '18/10万 * 100000', '18/10万 * 100000'],
  ['收入/10万', 0.010_005, 'income / 10万', '收入 / 10万'],
  ['１２．５％', 0.125, '12.5%', '12.5%'],
  ['3万元 > 收入', true, '3万元 > income', '3万元 > 收入'],
  ['是', true, 'true', '是'],
  ['否', false, 'false', '否'],
  ['TRUE', true, 'true', '是'],
  ['空', null, 'null', '空'],
  ['null', null, 'null', '空'],
  ...['"张三"', "'张三'", '“张三”', '‘张三’', '「张三」', '『张三』', '”张三“', '＂张三＂'].map(
    (text): Line => [`户主 = ${text}`, true, 'head = "张三"', '户主 = "张三"'],
  ),
]

const OPERATORS: readonly Line[] = [
  ...['or', '||', '或', '或者', 'OR', '｜｜'].map((or): Line => [
    `有无出栏 ${or} 收入 > 3万`,
    true,
    'any_sales or income > 3万',
    '有无出栏 或 收入 > 3万',
  ]),
  ...['and', '&&', '且', '并且', '＆＆'].map((and): Line => [
    `有无出栏 ${and} 收入 > 3万`,
    false,
    'any_sales and income > 3万',
    '有无出栏 且 收入 > 3万',
  ]),
  ...['not ', '!', '非 ', '！'].map((not): Line => [
    `${not}有无出栏`,
    false,
    'not any_sales',
    '非 有无出栏',
  ]),
  ...['=', '==', '＝'].map((eq): Line => [`人口 ${eq} 4`, true, 'persons = 4', '人口 = 4']),
  ...['!=', '<>', '≠', '！＝', '＜＞'].map((ne): Line => [
    `人口 ${ne} 4`,
    false,
    'persons != 4',
    '人口 != 4',
  ]),
  ...['<=', '≤', '＜＝', '≦', '⩽'].map((le): Line => [
    `人口${le}4`,
    true,
    'persons <= 4',
    '人口 <= 4',
  ]),
  ...['>=', '≥', '＞＝', '≧'].map((ge): Line => [`人口${ge}4`, true, 'persons >= 4', '人口 >= 4']),
  ['人口 < 4', false, 'persons < 4', '人口 < 4'],
  ['人口 ＞ 3', true, 'persons > 3', '人口 > 3'],
  ['16 <= 户主年龄 < 60', false, '16 <= age < 60', '16 <= 户主年龄 < 60'],
  ['户主年龄 in [60, 61]', true, 'age in [60, 61]', '户主年龄 in [60, 61]'],
  ['户主年龄 in 【60、61】', true, 'age in [60, 61]', '户主年龄 in [60, 61]'],
  ['户主年龄 not in [60]', true, 'age not in [60]', '户主年龄 not in [60]'],
  ['户主年龄 in 16..59', false, 'age in 16..59', '户主年龄 in 16..59'],
  ['户主年龄 in 16…61', true, 'age in 16..61', '户主年龄 in 16..61'],
  ['人口 + 1 － 2 × 3 ÷ 2', 2, 'persons + 1 - 2 * 3 / 2', '人口 + 1 - 2 * 3 / 2'],
  ['7 / 2', 3.5, '7 / 2', '7 / 2'],
  ['0.1 + 0.2 = 0.3', true, '0.1 + 0.2 = 0.3', '0.1 + 0.2 = 0.3'],
  ['-(人口 + 1)', -5, '-(persons + 1)', '-(人口 + 1)'],
  ...[
    '有无出栏 ? 收入 : 0元',
    '有无出栏？收入：0元',
    'if(有无出栏, 收入, 0元)',
    '如果 有无出栏 则 收入 否则 0元',
    '如果（有无出栏，收入，0元）',
  ].map((source): Line => [
    source,
    1000.5,
    'if(any_sales, income, 0元)',
    '如果 有无出栏 则 收入 否则 0元',
  ]),
  ['收入 + 产值', 31_000.5, 'income + output', '收入 + 产值'],
  ['产值 + 收入', 3.100_05, 'output + income', '产值 + 收入'],
  ['收入 * 达标率', 850.425, 'income * share', '收入 * 达标率'],
  ['`户主` = "张三"', true, 'head = "张三"', '户主 = "张三"'],
  ['户主 = ""', false, 'head = ""', '户主 = ""'],
]

describe.each([
  ['literals', LITERALS],
  ['operators', OPERATORS],
] as const)('%s', (_, lines) => {
  test.each(lines)('%s', (...line) => expectLine(line))
})

describe('not in the language', () => {
  test.each([
    ['收入 := 3', 'expr.unexpected'],
    ['f(x) = x + 1', 'expr.unknown_function'],
    ['map(成员, m => m.工资)', 'expr.unknown_function'],
    ['{"a": 1}', 'expr.bad_character'],
    ['matches(户主, "^张")', 'expr.unknown_function'],
    ['random()', 'expr.unknown_function'],
    ['now()', 'expr.unknown_function'],
    ['uuid()', 'expr.unknown_function'],
    ['人口 % 3', 'expr.percent_modulo'],
    ['户主年龄 > "16"', 'expr.text_as_number'],
    ['"1" + 1', 'expr.text_as_number'],
    ['户主 < "张"', 'expr.not_ordered'],
    ['成员[年龄 > 3]', 'expr.rows_not_value'],
    ['收入 = 空 = 空', 'expr.blank_compared'],
  ])('%s is refused', (source, code) => {
    expect(diagnose(source).map((diagnostic) => diagnostic.code)).toContain(code)
  })
})
