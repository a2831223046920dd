import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { missing } from '../blanks.ts'
import { canonical, print } from '../canonical.ts'
import { check } from '../check/check.ts'
import { compile } from '../closures/compile.ts'
import { explain } from '../explain.ts'
import { sentence } from '../sentence.ts'
import { frame, household, value } from '../testing/household.ts'
import { patience, volume } from '../testing/volume.ts'
import { parse } from './parse.ts'

describe('literals', () => {
  test.each([
    ['12.5', 12.5],
    ['3万', 30_000],
    ['1.2亿', 120_000_000],
    ['80%', 0.8],
    ['80％', 0.8],
    ['9.5‰', 0.0095],
    ['18/10万', 0.00018],
    ['3/万', 0.0003],
    ['6/千', 0.006],
    ['１２', 12],
    ['18/6', 3],
    ['10万/5', 20_000],
    ['-3', -3],
    ['3万元', 30_000],
    ['0.3万元 + 1元', 3001],
    ['是', true],
    ['否', false],
    ['true', true],
    ['空', null],
    ['null', null],
    ['"县"', '县'],
    ["'县'", '县'],
    ['“县”', '县'],
    ['”县“', '县'],
    ['‘县’', '县'],
    ['「县」', '县'],
    ['『县』', '县'],
    ['"a\\"b"', 'a"b'],
    ['""', null],
  ])('%s', (source, expected) => {
    expect(value(source)).toBe(expected)
  })
})

describe('the same formula in every way of writing it', () => {
  const SAME = 'age >= 16 and not (any_sales = true) or persons = 3'
  test.each([
    '户主年龄>=16且非(有无出栏=是)或人口=3',
    '户主年龄 ≥ 16 && !(有无出栏 == true) || 人口 = 3',
    '（户主年龄＞＝１６　并且　非（有无出栏＝是））或者 人口＝3',
    '`户主年龄` >= 16 AND NOT (any_sales = TRUE) OR persons == 3',
  ])('%s', (source) => {
    expect(canonical(source, household).text).toBe(SAME)
    expect(canonical(source, household).diagnostics).toEqual([])
  })

  test.each([
    ['if(有无出栏, 1, 2)'],
    ['有无出栏 ? 1 : 2'],
    ['有无出栏？1：2'],
    ['如果 有无出栏 则1否则2'],
    ['如果(有无出栏，1，2)'],
    ['如果 (有无出栏) 则 1 否则 2'],
  ])('%s', (source) => {
    expect(canonical(source, household).text).toBe('if(any_sales, 1, 2)')
  })

  test('and binds tighter than or, not tighter than and, comparison tighter than not', () => {
    expect(value('是 或 是 且 否')).toBe(true)
    expect(value('非 是 或 是')).toBe(true)
    expect(value('非 1 = 2')).toBe(true)
    expect(value('1 + 2 * 3 - 4 / 2')).toBe(5)
    expect(value('-2 * -3')).toBe(6)
    expect(value('2 - 1 - 1')).toBe(0)
  })
})

describe('limits', () => {
  test.each([
    ['1+'.repeat(2001) + '1', 'expr.too_long'],
    ['1+'.repeat(400) + '1', 'expr.too_many_nodes'],
    ['('.repeat(60) + '1' + ')'.repeat(60), 'expr.too_deep'],
    ['-'.repeat(100) + '1', 'expr.too_deep'],
    ['0.1234567891', 'expr.too_many_decimals'],
    ['9999999999999999', 'expr.number_too_large'],
  ])('%.12s…', (source, code) => {
    expect(parse(source).diagnostics.map((diagnostic) => diagnostic.code)).toContain(code)
  })
})

/** Text made of the language's own pieces, so that random formulas get far. */
const piece = fc.constantFrom(
  '户主年龄',
  '收入',
  '成员',
  '状态',
  '有无出栏',
  '村',
  '参数',
  '组',
  '期',
  '.',
  '[',
  ']',
  '(',
  ')',
  ',',
  '，',
  '+',
  '-',
  '*',
  '/',
  '=',
  '!=',
  '<',
  '>=',
  'in',
  'not',
  '且',
  '或',
  '非',
  '如果',
  '则',
  '否则',
  '?',
  ':',
  '..',
  '"已脱贫户"',
  '“',
  '」',
  '3万',
  '80%',
  '18/10万',
  '2024-01-01',
  '是',
  '空',
  'sum',
  'count',
  'age',
  'round',
  'if',
  '`',
  '\\',
  '𠮷',
  '工资',
  ' ',
  '\n',
  '１',
  '%',
  '!',
  '&',
  '养殖补贴标准',
  '已知',
  'nth',
  'coalesce',
  'prior',
  'lookup',
  'tier',
  'entered',
  '指标',
  '贫困发生率',
)
const soup = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''))

test(
  'no text makes anything throw; errors and a typed tree exclude each other; the tree is plain JSON',
  { timeout: patience },
  () => {
    fc.assert(
      fc.property(
        fc.oneof(
          soup,
          soup,
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.string({ maxLength: 60 }),
        ),
        (source) => {
          const { tree, diagnostics } = parse(source)
          if (JSON.stringify(JSON.parse(JSON.stringify(tree))) !== JSON.stringify(tree))
            throw new Error('not JSON')
          const checked = check(tree, household)
          const all = [...diagnostics, ...checked.diagnostics]
          if (all.some(({ from, to }) => from < 0 || from > to || to > source.length))
            throw new Error('a span outside the text')
          if (all.some((diagnostic) => sentence(diagnostic, 'zh-CN').length < 4))
            throw new Error('no sentence')
          if ((checked.typed === null) !== all.some(({ severity }) => severity === 'error'))
            throw new Error('typed and wrong')
          print(tree, household, { names: 'label' })
          if (!checked.typed) return
          const at = frame({ members: null })
          compile(checked.typed)(at)
          missing(checked.typed, at)
          explain(checked.typed, at)
        },
      ),
      volume(5000, 200_000),
    )
  },
)
