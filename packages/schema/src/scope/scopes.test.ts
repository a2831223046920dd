import { expect, test } from 'vitest'
import { readFormula, readRows } from '../formula.ts'
import { resolve } from '../resolve.ts'
import { sampleCounty } from '../testing/sample-county.ts'
import { scopes } from './scopes.ts'

const built = scopes(
  resolve({
    ...sampleCounty,
    registers: [
      ...sampleCounty.registers,
      {
        id: 'visit_log',
        title: '走访记录',
        of: 'household',
        key: ['on'],
        date: 'on',
        fields: [{ id: 'on', title: '走访日期', kind: 'date' }],
      },
    ],
  }).resolved,
)

const codes = (text: string, scope: Parameters<typeof readFormula>[1]) =>
  readFormula(text, scope).diagnostics.map(({ code }) => code)

test('a form sees its answers, and above them its record', () => {
  expect(built.formScope('visit').names.map(({ id }) => id)).toEqual([
    'any_sales',
    'sales',
    'total',
    'why',
  ])
  expect(built.formScope('visit').up?.id).toBe('household')
  expect(readFormula('是否脱贫户', built.formScope('visit')).type.kind).toBe('bool')
})

test('a record sees the logs below it as rows, and a log sees its record', () => {
  expect(readFormula('count(走访记录)', built.registerScope('household')).type.kind).toBe('num')
  expect(readFormula('户号', built.registerScope('visit_log')).type.kind).toBe('text')
})

test('a subsidy line stands on one row inside the record', () => {
  const line = built.lineScope('livestock', 'sale')
  expect(line.names.map(({ id }) => id)).toEqual(['kind', 'heads', 'sold_on'])
  expect(codes('数量 > 0 且 是否脱贫户 且 出栏日期 in 期', line)).toEqual([])
})

test('each place may read what the design allows it', () => {
  expect(codes('today() > "2020-01-01"', built.formScope('visit'))).toEqual([])
  expect(codes('today() > "2020-01-01"', built.indicatorScope())).toContain('expr.not_here')
  expect(codes('count(农户[是否脱贫户])', built.indicatorScope())).toEqual([])
  expect(codes('状态 = "草稿" 且 本状态天数 > 3', built.guardScope('approval'))).toEqual([])
})

test('an option list of bands tells in which a number lies', () => {
  const bands = (q: object) =>
    scopes(
      resolve({
        ...sampleCounty,
        lists: [
          ...sampleCounty.lists,
          {
            id: 'sizes',
            title: '规模',
            options: [
              { id: 'small', title: '小户', q: { is: 'lt', value: 10, unit: '只' } },
              { id: 'large', title: '大户', ...q },
            ],
          },
        ],
      }).resolved,
    ).registerScope('household')
  const tier = 'tier(sum(sales.heads), "sizes")'
  const large = { q: { is: 'gte', value: 10, unit: '只' } }
  expect(codes(tier, bands(large))).toEqual([])
  expect(readFormula(tier, bands(large)).type).toEqual({ kind: 'option', list: 'sizes' })
  expect(codes(tier, bands({}))).toEqual(['expr.no_bands'])
})

test('a table of at most so many rows may be gone through more often', () => {
  const scope = (max: number | undefined) =>
    scopes(
      resolve({
        ...sampleCounty,
        registers: [
          {
            ...sampleCounty.registers[0],
            fields: [
              {
                id: 'sales',
                title: '出栏',
                kind: 'rows',
                ...(max === undefined ? {} : { max }),
                rows: [{ id: 'heads', title: '数量', kind: 'integer' }],
              },
            ],
          },
        ],
      }).resolved,
    ).registerScope('household')
  const cost = (max?: number) => readFormula('sum(sales.heads)', scope(max)).cost
  expect(cost(10)).toBeLessThan(cost())
})

test('computed fields that refer to each other have no type, and nothing loops', () => {
  const { resolved } = resolve({
    ...sampleCounty,
    forms: [
      {
        id: 'loop',
        title: '环',
        pages: [
          {
            title: '一',
            fields: [
              { id: 'a', title: '甲', kind: 'computed', value: 'b + 1' },
              { id: 'b', title: '乙', kind: 'computed', value: 'a + 1' },
            ],
          },
        ],
      },
    ],
  })
  expect(
    scopes(resolved)
      .formScope('loop')
      .names.map(({ type }) => type.kind),
  ).toContain('any')
})

test('rows that are none are located in the text as it was written', () => {
  const reading = readRows('户好[数量 > 1]', built.registerScope('household'))
  expect(reading.row).toBeNull()
  expect(reading.diagnostics[0]).toMatchObject({ from: 0, to: 2 })
})
