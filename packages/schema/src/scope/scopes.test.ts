import { expect, test } from 'vitest'
import { readFormula, readRows } from '../formula.ts'
import { builtInRegisters } from '../built-in-registers.ts'
import type { Series } from '../quantity.ts'
import { resolve } from '../resolve.ts'
import { textIn } from '../text.ts'
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
  expect(line.names.map(({ id }) => id)).toEqual(['kind', 'heads', 'sold_on', 'quantity_left'])
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

test('a field that keeps a history is a value, and its changes are rows', () => {
  const [household] = sampleCounty.registers
  const { resolved } = resolve({
    ...sampleCounty,
    registers: [
      {
        ...household,
        fields: [
          ...household.fields,
          {
            id: 'keeps',
            title: '主养',
            kind: 'choice',
            list: 'species',
            history: true,
            required: true,
          },
        ],
      },
    ],
  })
  const scope = scopes(resolved).registerScope('household')
  expect(codes('主养 = "肉羊"', scope)).toEqual([])
  expect(
    codes('count(主养[从 = "肉羊" 且 到 = "生猪" 且 日期 >= "2018-01-01"]) > 1', scope),
  ).toEqual([])
  expect(codes('count(主养[到 = "山羊"])', scope)).toEqual(['expr.unknown_option'])
  expect(codes('count(是否脱贫户[到 = 是])', scope)).toContain('expr.rows_expected')
  expect(
    codes('count(household.主养[日期 in 期]) > 0', scopes(resolved).lineScope('livestock', 'sale')),
  ).toEqual([])
})

test('tasks, problems and payments are registers of every county, and can be given more fields', () => {
  const extended = scopes(
    resolve({
      ...sampleCounty,
      registers: [
        ...sampleCounty.registers,
        {
          id: 'problem',
          title: '整改问题',
          key: [],
          fields: [{ id: 'grave', title: '是否重大', kind: 'boolean' }],
        },
      ],
    }).resolved,
  ).indicatorScope()
  expect(
    codes('count(整改问题[是否重大 且 发现日期 in 期 且 is_blank(销号日期)])', extended),
  ).toEqual([])
  for (const { id, title } of builtInRegisters)
    for (const name of [id, textIn(title, 'zh-CN')])
      expect(codes(`count(${name})`, built.indicatorScope())).toEqual([])
  expect(readFormula('sum(补贴核定.核定金额)', built.indicatorScope()).type).toMatchObject({
    unit: { dims: { 元: 1 } },
  })
})

test("a parameter's options are named in the order of its keys' ids, however they are written", () => {
  const lists = [
    ...sampleCounty.lists,
    { id: 'sizes', title: '规模', options: [{ id: 'small', title: '小户' }] },
  ]
  const keyed = (keys: Series['keys']) =>
    scopes(
      resolve({
        ...sampleCounty,
        lists,
        parameters: [
          ...sampleCounty.parameters,
          { id: 'both', title: '标准', unit: '元', ...(keys && { keys }), entries: [] },
        ],
      }).resolved,
    ).registerScope('household')
  const [size, species] = [{ list: 'sizes' }, { list: 'species' }]
  for (const keys of [
    { size, species },
    { species, size },
  ]) {
    expect(codes('参数.标准["小户", "肉羊"] > 1元', keyed(keys))).toEqual([])
    expect(codes('参数.标准["肉羊", "小户"] > 1元', keyed(keys))).not.toEqual([])
  }
})

test('a guard knows who acts by the words of the config; what starts by itself has nobody', () => {
  const guard = built.guardScope('approval')
  expect(codes('经办人.角色 = "村干部" 且 经办人.账号 != "li"', guard)).toEqual([])
  expect(readFormula('actor.role = "村干部"', guard).canonical).toBe('actor.role = "cadre"')
  expect(codes('经办人.角色 = "村干布"', guard)).toEqual(['expr.unknown_option'])
  expect(codes('经办人.层级 = "村"', guard)).not.toEqual([])
  expect(codes('经办人.地区层级 = "村"', guard)).toEqual([])
  expect(codes('经办人.角色 = "村干部"', built.stateScope('approval'))).not.toEqual([])
})

test('a line knows what is left of its own caps, eligibility of those over the record, and no cap of itself', () => {
  const line = built.lineScope('livestock', 'sale')
  expect(readFormula('剩余可补数量', line).type).toMatchObject({
    kind: 'num',
    unit: { dims: { 头: 1 } },
  })
  expect(codes('剩余可补金额 > 0元', line)).toContain('expr.unknown_name')
  expect(codes('剩余可补数量 > 0', built.capScope('livestock', 'sale'))).toContain(
    'expr.unknown_name',
  )
  expect(codes('剩余可补数量 > 0', built.eligibilityScope('livestock'))).toContain(
    'expr.unknown_name',
  )
  const [livestock] = sampleCounty.subsidies
  const capped = scopes(
    resolve({
      ...sampleCounty,
      subsidies: [
        {
          ...livestock,
          caps: [...livestock.caps, { of: 'amount', max: '0.5万元', per: ['household', 'year'] }],
        },
      ],
    }).resolved,
  )
  const eligibility = capped.eligibilityScope('livestock')
  expect(readFormula('amount_left', eligibility).type).toMatchObject({
    scale: 2,
    unit: { dims: { 元: 1 }, factor: 1 },
  })
  expect(codes('剩余可补数量 > 0', eligibility)).toContain('expr.unknown_name')
  expect(codes('剩余可补金额 > 100元', capped.lineScope('livestock', 'sale'))).toEqual([])
})

test('a checklist reads what the system keeps about its record, where the record has nothing of that name', () => {
  const about = (fields: readonly object[]) =>
    scopes(
      resolve({
        ...sampleCounty,
        registers: [
          {
            ...sampleCounty.registers[0],
            fields: [...sampleCounty.registers[0].fields, ...fields],
          } as never,
        ],
        checklists: [{ id: 'inspection', title: '督查', about: 'household' }],
      }).resolved,
    )
  const plain = about([])
  const read = 'count(问题[is_blank(销号日期)]) = 0 且 sum(补贴核定.核定金额) > 0元'
  expect(codes(read, plain.checklistScope('inspection'))).toEqual([])
  expect(codes(read, plain.registerScope('household'))).toContain('expr.unknown_name')
  const own = about([{ id: 'trouble', title: '问题', kind: 'text' }])
  expect(codes('is_blank(问题)', own.checklistScope('inspection'))).toEqual([])
})
