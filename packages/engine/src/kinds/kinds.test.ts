import type { Field, Kind } from '@xiance/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { KindContext } from './behaviour.ts'
import { kinds } from './index.ts'

const species = {
  id: 'species',
  title: '畜种',
  options: [
    { id: 'sheep', title: '肉羊' },
    { id: 'pig', title: '生猪', alias: ['猪'] },
    { id: 'mule', title: '骡', to: '2020' },
  ],
}
const context: KindContext = {
  list: (id) => (id === 'species' ? species : undefined),
  today: '2024-11-20',
}

function decode(kind: Kind, raw: unknown, extra: Partial<Field> = {}, labels = false) {
  const read = kinds[kind].decode(
    raw,
    { id: 'f', title: 'f', kind, ...extra },
    { ...context, labels },
  )
  return read.ok ? read.value : read.code
}

test('integers refuse fractions and letters, and read full-width digits', () => {
  expect(decode('integer', '21')).toBe(21)
  expect(decode('integer', ' ２１ ')).toBe(21)
  expect(decode('integer', 3.5)).toBe('value.not_integer')
  expect(decode('integer', '3.5')).toBe('value.not_integer')
  expect(decode('integer', '12a')).toBe('value.not_number')
  expect(decode('integer', '1e3')).toBe('value.not_number')
  expect(decode('integer', true)).toBe('value.not_number')
  expect(decode('integer', '')).toBe(null)
  expect(decode('integer', 2 ** 60)).toBe('value.too_large')
})

test('money is exact: more than 分 is refused, never rounded', () => {
  expect(decode('money', '¥1,234.50')).toBe(1234.5)
  expect(decode('money', '0.105')).toBe('value.too_many_decimals')
  expect(decode('money', 0.1 + 0.2)).toBe('value.too_many_decimals')
  expect(decode('decimal', '1.2345', { scale: 4 })).toBe(1.2345)
  expect(decode('percent', '82%')).toBe(82)
})

test('identity numbers need a real birth date and check digit; any area code will do', () => {
  expect(decode('idCard', '11010519491231002X')).toBe('11010519491231002X')
  expect(decode('idCard', '11010519491231002x')).toBe('11010519491231002X')
  expect(decode('idCard', '110105194912310021')).toBe('value.id_card_check')
  expect(decode('idCard', '11010519490231002X')).toBe('value.id_card_birth')
  expect(decode('idCard', '1101051949123100')).toBe('value.id_card_length')
  expect(decode('idCard', '999999194912310029')).toBe(checked('99999919491231002'))
})

test('dates are civil', () => {
  expect(decode('date', '2024-02-29')).toBe('2024-02-29')
  expect(decode('date', '2023-02-29')).toBe('value.not_date')
  expect(decode('date', '2024年9月1日')).toBe('2024-09-01')
  expect(decode('date', '2024-09-01T00:00:00Z')).toBe('value.not_date')
  expect(decode('month', '2024/9')).toBe('2024-09')
  expect(decode('month', '2024-13')).toBe('value.not_month')
  expect(decode('year', 2024)).toBe('2024')
  expect(decode('period', '2024-Q3')).toBe('2024-Q3')
  expect(decode('period', '2024-Q5')).toBe('value.not_period')
})

test('options must be in the list and still offered; labels only where asked for', () => {
  const list = { list: 'species' }
  expect(decode('choice', 'sheep', list)).toBe('sheep')
  expect(decode('choice', '肉羊', list)).toBe('value.not_option')
  expect(decode('choice', '猪', list, true)).toBe('pig')
  expect(decode('choice', 'mule', list)).toBe('value.option_retired')
  expect(decode('choices', ['pig', 'sheep', 'pig'], list)).toEqual(['pig', 'sheep'])
  expect(decode('choices', ['goat'], list)).toBe('value.not_option')
  expect(decode('choices', [], list)).toBe(null)
})

test('yes and no are booleans; words only in files written by people', () => {
  expect(decode('boolean', true)).toBe(true)
  expect(decode('boolean', '是')).toBe('value.not_boolean')
  expect(decode('boolean', '否', {}, true)).toBe(false)
  expect(decode('boolean', 'constructor', {}, true)).toBe('value.not_boolean')
})

test('phones and accounts drop spaces; files refuse paths that climb', () => {
  expect(decode('phone', '+86 138-0013-8000')).toBe('13800138000')
  expect(decode('phone', '12345')).toBe('value.not_phone')
  expect(decode('bankCard', '6228 4800 1234 5678 901')).toBe('6228480012345678901')
  expect(decode('photo', 'sha256:ab')).toEqual(['sha256:ab'])
  expect(decode('photo', ['../../etc'])).toBe('value.not_file')
  expect(decode('location', { latitude: 91, longitude: 0 })).toBe('value.not_location')
})

test('no kind throws on anything, and what it reads it reads again as the same', () => {
  for (const kind of Object.keys(kinds) as Kind[]) {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), fc.double(), fc.integer()), (raw) => {
        const field: Field = { id: 'f', title: 'f', kind, list: 'species' }
        const read = kinds[kind].decode(raw, field, context)
        if (!read.ok) {
          expect(read.code).toMatch(/^value\.[a-z_]+$/)
          return
        }
        expect(kinds[kind].decode(read.value, field, context)).toEqual(read)
        expect(
          typeof kinds[kind].format(read.value, field, { list: context.list, locale: 'zh-CN' }),
        ).toBe('string')
      }),
      { numRuns: 60 },
    )
  }
})

test('values are shown in the county’s words', () => {
  const format = (
    kind: Kind,
    value: string | number | boolean | readonly string[],
    extra: Partial<Field> = {},
  ) =>
    kinds[kind].format(
      value,
      { id: 'f', title: 'f', kind, ...extra },
      { list: context.list, locale: 'zh-CN', unitLabel: (unit) => unit },
    )
  expect(format('choice', 'sheep', { list: 'species' })).toBe('肉羊')
  expect(format('choices', ['pig', 'sheep'], { list: 'species' })).toBe('生猪、肉羊')
  expect(format('money', 6000)).toBe('6000 元')
  expect(format('integer', 21, { unit: '只' })).toBe('21 只')
  expect(format('boolean', false)).toBe('否')
})

function checked(seventeen: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, index) => total + weight * Number(seventeen[index]), 0)
  const given = '999999194912310029'
  return `${seventeen}${'10X98765432'[sum % 11]}` === given ? given : 'value.id_card_check'
}
