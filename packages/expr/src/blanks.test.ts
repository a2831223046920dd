import { describe, expect, test } from 'vitest'
import { blanks, missing, uncovered, undecided } from './blanks.ts'
import { frame, household, member, typedOf } from './testing/household.ts'
import type { Env } from './frame.ts'
import type { Row } from './value.ts'

const paths = (source: string, row: Row) =>
  missing(typedOf(source), frame(row)).map(({ path }) => path)

describe('missing names only what could still change the answer', () => {
  const sales = [
    { _id: 'r1', species: 'sheep', heads: 3 },
    { _id: 'r2', species: 'sheep', heads: null },
    { _id: 'r3', species: 'pig', heads: null },
    { _id: 'r4', species: null, heads: 5 },
  ]
  test.each<[string, Row, readonly string[]]>([
    ['收入 > 1 且 有无出栏', {}, ['/income', '/any_sales']],
    ['收入 > 1 且 有无出栏', { any_sales: false }, []],
    ['收入 > 1 或 有无出栏', { any_sales: false }, ['/income']],
    ['收入 > 1 且 有无出栏', { income: 5 }, ['/any_sales']],
    ['如果 有无出栏 则 收入 否则 产值', { any_sales: true }, ['/income']],
    ['如果 有无出栏 则 收入 否则 产值', {}, ['/any_sales']],
    ['收入 / 人口', { income: 1, persons: 0 }, []],
    ['coalesce(收入, 产值)', {}, ['/income', '/output']],
    ['收入 = 空', {}, []],
    [
      'sum(出栏[品种 = "肉羊"].数量)',
      { livestock_sales: sales },
      ['/livestock_sales/r2/heads', '/livestock_sales/r4/species'],
    ],
    ['sum(known(出栏[品种 = "肉羊"].数量))', { livestock_sales: sales }, []],
    ['sum(出栏.数量)', { livestock_sales: null }, ['/livestock_sales']],
    [
      'any(出栏.(数量 > 10))',
      { livestock_sales: sales },
      ['/livestock_sales/r2/heads', '/livestock_sales/r3/heads'],
    ],
    [
      'any(出栏[品种 = "生猪"].(数量 > 5))',
      { livestock_sales: [...sales, { _id: 'r5', species: 'pig', heads: 6 }] },
      [],
    ],
    [
      'any(出栏[品种 = "生猪"].(数量 > 10))',
      { livestock_sales: sales },
      ['/livestock_sales/r3/heads'],
    ],
    [
      'sum(成员.证书.学时)',
      {
        members: [
          { _id: 'm', certificates: [{ _id: 'c', hours: null }] },
          { _id: 'n', certificates: null },
        ],
      },
      ['/members/n/certificates', '/members/m/certificates/c/hours'],
    ],
    ['村.贫困户数 > 3', { village: { _id: 'v' } }, ['/village/poor_households']],
    ['村.贫困户数 > 3', {}, ['/village']],
    ['参数.养殖补贴标准[主养品种] * 3', {}, ['/species']],
    ['收入 + 收入 + 产值', { output: 1 }, ['/income']],
    // what stays unknown whatever is answered beside it asks for nothing
    ['收入 / 人口 > 产值', { persons: 0 }, []],
    ['收入 / 人口 > 产值 或 有无出栏', { persons: 0 }, ['/any_sales']],
    ['登记日期 > date(2023, 2, 29)', {}, []],
    [
      'lookup(出栏.数量)',
      { livestock_sales: [{ _id: 'a', heads: 1 }, { _id: 'b', heads: 2 }, { _id: 'c' }] },
      [],
    ],
    // only the row that may be the first
    [
      'nth(出栏.品种, 1)',
      { livestock_sales: [{ _id: 'a' }, { _id: 'b' }] },
      ['/livestock_sales/a/species'],
    ],
    [
      'nth(出栏[数量 > 3].品种, 1)',
      { livestock_sales: [{ _id: 'a', species: 'pig' }, { _id: 'b', heads: 5 }, { _id: 'c' }] },
      ['/livestock_sales/a/heads', '/livestock_sales/b/species'],
    ],
    // a member of unknown age whose certificates are not listed may not count at all
    [
      'sum(成员[年龄 > 60].证书.学时)',
      { members: [{ _id: 'm', certificates: null }] },
      ['/members/m/age', '/members/m/certificates'],
    ],
  ])('%s in %j', (source, row, expected) => {
    expect(paths(source, row)).toEqual(expected)
  })

  test('from a row, the record outside is one frame out, unless the row knows its path', () => {
    const typed = typedOf('工资 * 2 > 收入', { ...member, up: household })
    const outer = frame({})
    expect(missing(typed, { row: {}, up: outer, env: outer.env })).toEqual([
      { path: '/wage', depth: 0, label: '工资' },
      { path: '/income', depth: 1, label: '收入' },
    ])
    expect(missing(typed, { row: {}, up: outer, env: outer.env, path: '/members/r2' })).toEqual([
      { path: '/members/r2/wage', depth: 0, label: '工资' },
      { path: '/income', depth: 0, label: '收入' },
    ])
  })
})

test('a parameter is uncovered, undecided or wanting its key', () => {
  const typed = typedOf('参数.养殖补贴标准[主养品种] * 3')
  expect(uncovered(typed, frame({ species: 'pig' }))).toEqual([
    { parameter: 'sheep_rate', key: ['pig'] },
  ])
  expect(undecided(typed, frame({ species: 'cattle' }))).toEqual([
    { parameter: 'sheep_rate', key: ['cattle'] },
  ])
  expect(blanks(typed, frame({ species: 'sheep' }))).toEqual([])
  expect(uncovered(typed, frame({}))).toEqual([])
})

test('groups and checklists that cannot tell are named', () => {
  expect(blanks(typedOf('农户 in 组.脱贫户 且 清单.退出验收'), frame({ status: null }))).toEqual([
    { kind: 'group', id: 'lifted', label: '脱贫户' },
    { kind: 'checklist', id: 'exit', label: '退出验收' },
  ])
})

test('a streak asks for the period where it cannot tell', () => {
  const at = { ...household, allows: { period: true, indicators: true } }
  const quarters = [1, null, 1]
  const env = (index: number): Partial<Env> => ({
    indicator: () => quarters[index] ?? null,
    earlier: ({ count }) =>
      index + count < quarters.length ? { ...frame({}).env, ...env(index + count) } : null,
  })
  const typed = typedOf('streak(指标.贫困发生率 > 0) >= 3', at)
  expect(blanks(typed, frame({}, env(0)))).toEqual([
    { kind: 'indicator', id: 'rate', label: '贫困发生率' },
  ])
})

test('working days beyond the calendar are named, not the dates', () => {
  const typed = typedOf('workdays_between(登记日期, "2030-01-01") > 5')
  const unknown = { workdaysBetween: () => null }
  expect(blanks(typed, frame({ registered: '2029-01-01' }, unknown))).toEqual([
    { kind: 'calendar', id: 'workdays_between', label: '相差工作日(登记日期, "2030-01-01")' },
  ])
  expect(blanks(typed, frame({}, unknown)).map(({ kind }) => kind)).toEqual(['answer'])
})
