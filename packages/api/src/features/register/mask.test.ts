import { expect, test } from 'vitest'
import type { Field } from '@xiance/schema'
import { maskRow } from './mask.ts'

const fields: readonly Field[] = [
  { id: 'head_name', title: '户主', kind: 'text', private: 'name' },
  { id: 'bank_card', title: '一卡通', kind: 'bankCard', private: 'bank' },
  { id: 'phone', title: '电话', kind: 'phone', private: 'phone' },
  { id: 'illness', title: '病情', kind: 'text', private: 'health' },
  { id: 'group', title: '群体', kind: 'text' },
  {
    id: 'members',
    title: '成员',
    kind: 'rows',
    rows: [
      { id: 'name', title: '姓名', kind: 'text', private: 'name' },
      { id: 'id_number', title: '证件', kind: 'idCard', private: 'idNumber' },
    ],
  },
]

test('private values keep only what tells people apart, in rows too', () => {
  const masked = maskRow(fields, {
    head_name: '刘建国',
    bank_card: '6217001234567890123',
    phone: '15061234567',
    illness: '高血压',
    group: 'enjoying',
    members: [{ _id: 'r1', name: '𠮷田·阿勒坦', id_number: '150625199001011234' }],
  })
  expect(masked).toEqual({
    head_name: '刘**',
    bank_card: '6217********0123',
    phone: '150****4567',
    illness: '***',
    group: 'enjoying',
    members: [{ _id: 'r1', name: '𠮷**', id_number: '1506********1234' }],
  })
})

test('a blank stays blank and a short number shows nothing', () => {
  expect(maskRow(fields, { head_name: null, bank_card: '1234', phone: '110' })).toEqual({
    head_name: null,
    bank_card: '********',
    phone: '****',
  })
})
