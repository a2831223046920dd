import fc from 'fast-check'
import { expect, test } from 'vitest'
import { link } from '../linking/link.ts'
import { sample } from '../testing/sample/county.ts'
import { decodeRecord } from '../decoding/decode-record.ts'
import { validate } from './validate.ts'
import { writesOf } from './writes-of.ts'

const linked = link(sample())
const on = { record: { number: '7', kind: 'general' }, today: '2021-12-31' }
const fine = {
  visited_on: '2021-12-31',
  kind: 'general',
  any_sales: true,
  sales: [{ _id: 'r1', species: 'sheep', heads: 3 }],
}

function codes(json: unknown): readonly string[] {
  return validate(linked, 'visit', json, on).issues.map(({ code, path }) => `${code} ${path}`)
}

test('a right submission holds, with computed values', () => {
  const { ok, answers, values } = validate(linked, 'visit', fine, on)
  expect(ok).toBe(true)
  expect(answers).not.toHaveProperty('total_heads')
  expect(values).toMatchObject({ total_heads: 3, sales: [{ money: 300 }] })
})

test('what the client skipped is found again: unknown fields, wrong types, rules, required', () => {
  expect(codes({ ...fine, admin: true })).toEqual(['submission.unknown_field /admin'])
  expect(
    codes({ ...fine, sales: [{ _id: 'r1', species: 'sheep', heads: '3.5', price: 1 }] }),
  ).toEqual(['value.not_integer /sales/r1/heads', 'submission.unknown_field /sales/r1/price'])
  expect(
    codes({ ...fine, sales: [{ species: 'sheep', heads: 3, sold_on: '2022-01-01' }] }),
  ).toEqual(['form.rule /sales/r1/sold_on'])
  expect(codes({ kind: 'general', any_sales: false })).toEqual(['form.required /visited_on'])
  expect(codes({ ...fine, sales: [] })).toEqual(['form.rows_needed /sales'])
  expect(codes({ ...fine, _unknown: ['any_sales'] })).toEqual([
    'submission.unknown_not_allowed /_unknown',
  ])
})

test('hidden answers and foreign results are dropped, never trusted', () => {
  const { ok, answers, values } = validate(
    linked,
    'visit',
    { ...fine, income: 5, total_heads: 999 },
    on,
  )
  expect(ok).toBe(true)
  expect(answers).not.toHaveProperty('income')
  expect(values).toMatchObject({ total_heads: 3 })
})

test('hostile JSON is a coded problem', () => {
  for (const json of [null, 1, 'x', [], [[]]])
    expect(codes(json)[0]).toContain('submission.not_object')
  expect(
    codes(
      JSON.parse(
        '{"__proto__":{"polluted":1},"constructor":1,"visited_on":"2021-12-31","kind":"general","any_sales":false}',
      ),
    ),
  ).toEqual(['submission.unknown_field /__proto__', 'submission.unknown_field /constructor'])
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
  const deep = JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`) as unknown
  expect(codes({ ...fine, kind: deep })).toContain('value.not_option /kind')
  expect(codes({ ...fine, sales: Array.from({ length: 200_000 }, () => ({})) })).toContain(
    'submission.too_many_rows /sales',
  )
  expect(codes({ ...fine, sales: [{ _id: 'r1' }, { _id: 'r1' }] })).toContain(
    'submission.row_id_twice /sales/r1',
  )
})

test('nothing a client may send throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.jsonValue(),
        fc.record({
          sales: fc.jsonValue(),
          any_sales: fc.jsonValue(),
          _unknown: fc.jsonValue(),
          visited_on: fc.jsonValue(),
        }),
      ),
      (json) => {
        const { issues } = validate(linked, 'visit', json, on)
        for (const { code } of issues) expect(code).toMatch(/^[a-z]+\.[a-z_]+$/)
      },
    ),
  )
})

test('a submission writes its rows and what was not known', () => {
  const answers = validate(
    linked,
    'visit',
    { ...fine, sales: [{ _id: 'r1', species: 'sheep', _unknown: ['heads'] }] },
    on,
  ).answers
  expect(writesOf(linked, 'visit', answers, on.record)).toEqual({
    kind: 'general',
    any_sales: true,
    sales: [{ _id: 'r1', species: 'sheep', _unknown: ['heads'] }],
  })
})

test('a record file may use labels; a gate not given is answered by its table', () => {
  const { record, problems } = decodeRecord(
    linked,
    'household',
    { 户编号: '1', 户类型: '享受政策户', 出栏: [{ 畜种: '肉羊', 数量: '不清楚' }], 身高: 1 },
    { labels: true },
  )
  expect(record).toEqual({
    number: '1',
    kind: 'enjoying',
    any_sales: true,
    sales: [{ _id: 'r1', species: 'sheep', _unknown: ['heads'] }],
  })
  expect(problems).toEqual([
    { code: 'record.unknown_field', path: '/身高', params: { field: '身高' } },
  ])
})

test('a form that hides every question from this record is refused', () => {
  const config = sample()
  const hidden = {
    ...config,
    forms: config.forms.map((form) => ({
      ...form,
      pages: form.pages.map((page) => ({ ...page, show: 'kind = "不存在的群体"' })),
    })),
  }
  const { ok, issues } = validate(link(hidden), 'visit', {}, { record: null, today: on.today })
  expect(ok).toBe(false)
  expect(issues.map(({ code }) => code)).toContain('submission.nothing_asked')
})
