import { expect, test } from 'vitest'
import { readMarkup, readTabbed, writeMarkup, writeTabbed } from './clipboard-text.ts'

test('quoted cells keep their line ends, tabs and quotes; empty rows at the end are dropped', () => {
  expect(readTabbed('张三\t"备注\n第二行"\t3\r\n"说""是"""\t"a\tb"\t\r\n\t\t\r\n')).toEqual([
    ['张三', '备注\n第二行', '3'],
    ['说"是"', 'a\tb', ''],
  ])
  expect(readTabbed('一\r二\n三')).toEqual([['一'], ['二'], ['三']])
  expect(readTabbed('')).toEqual([])
})

test('a quote that opens no quoted cell is a letter', () => {
  expect(readTabbed('"甲"组\t5"\n"没有结束\t1')).toEqual([
    ['"甲"组', '5"'],
    ['"没有结束', '1'],
  ])
})

test('what is written is read again', () => {
  const block = [
    ['张三', '两\n行', 'a\tb'],
    ['"引"', '', '<b>&'],
  ]
  expect(readTabbed(writeTabbed(block))).toEqual(block)
  expect(readMarkup(writeMarkup(block))).toEqual([
    ['张三', '两\n行', 'a b'],
    ['"引"', '', '<b>&'],
  ])
})

test('a table in markup: merged cells keep their place, scripts do not run', () => {
  const markup =
    '<p>x</p><table><tr><td colspan="2"> 合 <br>计 </td><td>3</td></tr><tr><td>a</td><td>b</td><td><img src=x onerror="throw 1">c</td></tr></table>'
  expect(readMarkup(markup)).toEqual([
    ['合\n计', '', '3'],
    ['a', 'b', 'c'],
  ])
  expect(readMarkup('<p>no table</p>')).toEqual([])
})
