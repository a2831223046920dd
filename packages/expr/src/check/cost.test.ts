import { expect, test } from 'vitest'
import { diagnose, household, member } from '../testing/household.ts'
import { check } from './check.ts'
import { parse } from '../syntax/parse.ts'
import type { Scope } from '../scope.ts'

const steps = (source: string, scope: Scope = household): number =>
  check(parse(source).tree, scope).cost

test('parts count once, rows as often as there may be rows', () => {
  expect(steps('收入 + 1')).toBe(3)
  expect(steps('sum(成员.工资)')).toBe(401)
  expect(steps('sum(成员[年龄 > 60].工资)')).toBe(1001)
  const small = {
    ...household,
    names: [{ id: 'm', label: '人', type: { kind: 'rows', row: member, most: 10 } }],
  } as const
  expect(steps('sum(人.工资)', small)).toBe(21)
})

test('rows of rows are refused when one evaluation could take too long', () => {
  expect(diagnose('count(成员[count(证书[有效]) > 1])')).toEqual([])
  const source = 'count(成员[any(证书[count(农户.成员[工资 > 1]) > 1])])'
  expect(diagnose(source)).toMatchObject([{ code: 'expr.too_costly', from: 0, to: source.length }])
})
