import type { Field } from '@xiance/schema'
import { expect, test } from 'vitest'
import { answeredFiles } from './answered-files.ts'

const fields: readonly Field[] = [
  { id: 'note', title: '说明', kind: 'text' },
  { id: 'house', title: '房屋', kind: 'photo', private: 'health', upload: { megabytes: 2 } },
  { id: 'signed', title: '签字', kind: 'signature' },
  {
    id: 'sheds',
    title: '棚圈',
    kind: 'rows',
    rows: [{ id: 'papers', title: '证照', kind: 'file', upload: { accept: ['document'] } }],
  },
]

test('files are found in fields and rows, with what each may be', () => {
  const images = ['image']
  expect(
    answeredFiles(fields, {
      note: 'a1',
      house: ['b1', 'b2'],
      signed: 'c1',
      sheds: [{ _id: 'r1', papers: ['d1'] }, { _id: 'r2' }],
    }),
  ).toEqual([
    { path: '/house', file: 'b1', private: true, sorts: images, bytes: 2_097_152 },
    { path: '/house', file: 'b2', private: true, sorts: images, bytes: 2_097_152 },
    { path: '/signed', file: 'c1', private: false, sorts: images, bytes: null },
    { path: '/sheds/r1/papers', file: 'd1', private: false, sorts: ['document'], bytes: null },
  ])
})

test('a draft that holds no files where files belong names none', () => {
  expect(answeredFiles(fields, { house: 7, signed: {}, sheds: 'x' })).toEqual([])
})
