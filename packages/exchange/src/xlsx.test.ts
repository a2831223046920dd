import readXlsxFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { toCsv, toXlsx, type LedgerTable } from './index.ts'

const table: LedgerTable = {
  title: '农户台账/2024:四季度',
  columns: [{ title: '户主' }, { title: '肉羊出栏', unit: '只' }, { title: '已核' }],
  rows: [
    ['刘**', 21, true],
    ['阿·木尔', null, false],
    ['=HYPERLINK("x")', 0, null],
  ],
  notes: ['演示数据·合成'],
}

test('a workbook reads back in another reader with numbers as numbers and blanks as blanks', async () => {
  const [sheet] = await readXlsxFile(Buffer.from(await toXlsx(table)))
  expect(sheet?.data).toEqual([
    ['户主', '肉羊出栏(只)', '已核'],
    ['刘**', 21, true],
    ['阿·木尔', null, false],
    ['=HYPERLINK("x")', 0, null],
    ['演示数据·合成', null, null],
  ])
})

test('csv keeps blank apart from 0 and disarms text that a spreadsheet would run', () => {
  const lines = toCsv(table).split(/\r?\n/)
  expect(lines[0]).toBe('\uFEFF户主,肉羊出栏(只),已核')
  expect(lines[2]).toBe('阿·木尔,,false')
  expect(lines[3]).toContain(`'=HYPERLINK`)
  expect(lines[3]).toContain(',0,')
})
