import type { Field } from '@xiance/schema'
import { expect, test } from 'vitest'
import { link } from '../linking/link.ts'
import { sample } from '../testing/sample/county.ts'
import { readText } from './read-text.ts'

const linked = link(sample())
const read = (field: Partial<Field> & Pick<Field, 'kind'>, text: string) =>
  readText(linked, { id: 'one', title: '一', ...field }, { text, today: '2024-11-20' })

test('a cell is read as people write it', () => {
  expect(read({ kind: 'choice', list: 'species' }, ' 肉羊 ').value).toBe('sheep')
  expect(read({ kind: 'integer' }, '1,200').value).toBe(1200)
  expect(read({ kind: 'money' }, '￥１，２００.50').value).toBe(1200.5)
  expect(read({ kind: 'boolean' }, '√').value).toBe(true)
  expect(read({ kind: 'boolean' }, '否').value).toBe(false)
  for (const text of ['2024/9/2', '2024.9.2', '2024年9月2日', '20240902', '2024-9-2 0:00'])
    expect(read({ kind: 'date' }, text).value).toBe('2024-09-02')
})

test('不清楚 is an answer only where the field takes it', () => {
  expect(read({ kind: 'integer', unknown: true }, '不清楚')).toEqual({
    value: null,
    unknown: true,
    problem: null,
  })
  expect(read({ kind: 'integer' }, '不清楚').problem?.code).toBe('value.not_number')
})

test('what is no answer says why: unreadable, or out of bounds', () => {
  expect(read({ kind: 'choice', list: 'species' }, '长颈鹿').problem).toEqual({
    code: 'value.not_option',
    params: { value: '长颈鹿' },
  })
  expect(read({ kind: 'integer', max: 20 }, '21')).toMatchObject({
    value: 21,
    problem: { code: 'value.above_max' },
  })
})
