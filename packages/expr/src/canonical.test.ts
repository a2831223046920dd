import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical, print } from './canonical.ts'
import { check } from './check/check.ts'
import { parse } from './syntax/parse.ts'
import { household, typedOf } from './testing/household.ts'
import { patience, volume } from './testing/volume.ts'

const FORMULAS: readonly (readonly [string, string, string])[] = [
  [
    '计数(成员[年龄>=60且劳动力])',
    'count(members[age >= 60 and labour])',
    '计数(成员[年龄 >= 60 且 劳动力])',
  ],
  ['主养品种 in [肉羊,肉牛]', 'species in ["sheep", "cattle"]', '主养品种 in ["肉羊", "肉牛"]'],
  ['状态 = "脱贫"', 'status = "lifted"', '状态 = "已脱贫户"'],
  ['备注 = "x"', '备注 = "x"', '备注 = "x"'],
  ['note_a = "x"', 'note_a = "x"', 'note_a = "x"'],
  ['其他选项 = "b"', 'other = "b"', '其他选项 = "b"'],
  ['(收入+产值)*2-(1-2)', '(income + output) * 2 - (1 - 2)', '(收入 + 产值) * 2 - (1 - 2)'],
  ['-(收入+1)/-(2*3)', '-(income + 1) / -(2 * 3)', '-(收入 + 1) / -(2 * 3)'],
  ['(有无出栏?1:2)+1', 'if(any_sales, 1, 2) + 1', '(如果 有无出栏 则 1 否则 2) + 1'],
  [
    '(有无出栏 或 是) 且 非(是 且 否)',
    '(any_sales or true) and not (true and false)',
    '(有无出栏 或 是) 且 非 (是 且 否)',
  ],
  [
    'param.sheep_rate[主养品种]*sum(出栏[出栏日期 in 期].数量)',
    '参数.sheep_rate[species] * sum(livestock_sales[sold_on in 期].heads)',
    '参数.养殖补贴标准[主养品种] * 求和(出栏[出栏日期 in 期].数量)',
  ],
  ['农户 not in 组.脱贫户', 'household not in 组.lifted', '农户 not in 组.脱贫户'],
  [
    'count(成员[年龄 > 农户.age])',
    'count(members[age > household.age])',
    '计数(成员[年龄 > 农户.户主年龄])',
  ],
  [
    '登记日期 in “2024-01-01”..本日',
    'registered in "2024-01-01"..today()',
    '登记日期 in "2024-01-01"..本日',
  ],
  ['户主 = "a\\"b\\\\"', 'head = "a\\"b\\\\"', '户主 = "a\\"b\\\\"'],
  [
    '收入 > 3万元 且 达标率 >= 80%',
    'income > 3万元 and share >= 80%',
    '收入 > 3万元 且 达标率 >= 80%',
  ],
  ['农户.收入 > 0', 'household.income > 0', '农户.收入 > 0'],
  ['count(状态[到=“已脱贫户”])', 'count(status[to = "lifted"])', '计数(状态[到 = "已脱贫户"])'],
  ['村.村状态="poor"', 'village.state = "poor"', '村.村状态 = "未脱贫户"'],
  [
    'sum(known(成员.证书[有效].(学时*2)))',
    'sum(known(members.certificates[valid].(hours * 2)))',
    '求和(已知(成员.证书[有效].(学时 * 2)))',
  ],
]

describe('one printed form, by id and by label', () => {
  test.each(FORMULAS)('%s', (source, byId, byLabel) => {
    const { tree } = parse(source)
    expect(canonical(source, household).text).toBe(byId)
    expect(print(tree, household, { names: 'label' })).toBe(byLabel)
    for (const text of [byId, byLabel]) {
      expect(print(parse(text).tree, household, { names: 'id' })).toBe(byId)
      expect(print(parse(text).tree, household, { names: 'label' })).toBe(byLabel)
    }
  })

  test('labels that are words of the language or not plain are in backquotes', () => {
    const odd = {
      ...household,
      names: household.names.map((name) =>
        name.id === 'income'
          ? { ...name, label: '期' }
          : name.id === 'output'
            ? { ...name, label: '收入（元）' }
            : name.id === 'head'
              ? { ...name, label: 'or' }
              : name,
      ),
    }
    const shown = print(parse('income + output > 0 and head = "x"').tree, odd, { names: 'label' })
    expect(shown).toBe('`期` + `收入（元）` > 0 且 `or` = "x"')
    expect(canonical(shown, odd)).toEqual({
      text: 'income + output > 0 and head = "x"',
      diagnostics: [],
    })
  })

  test('an expected option type reads bare text as its option', () => {
    expect(
      canonical('如果 有无出栏 则 "肉羊" 否则 肉牛', household, {
        kind: 'option',
        list: 'species',
      }),
    ).toEqual({ text: 'if(any_sales, "sheep", "cattle")', diagnostics: [] })
  })
})

/** Random trees of well-formed text. */
const { formula } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(
      '收入',
      '人口',
      '3万',
      '80%',
      '12.5',
      '空',
      '户主',
      '状态',
      'sum(成员.工资)',
      '登记日期',
      '是',
      '"x"',
      '参数.贫困线',
      '本日',
    ),
    fc
      .tuple(
        tie('formula'),
        fc.constantFrom('+', '-', '*', '/', '=', '!=', '<', '且', '或', ' in '),
        tie('formula'),
      )
      .map(([a, op, b]) => `(${a})${op}(${b})`),
    tie('formula').map((a) => `-(${a})`),
    tie('formula').map((a) => `非(${a})`),
    fc
      .tuple(tie('formula'), tie('formula'), tie('formula'))
      .map(([a, b, c]) => `(${a}) ? (${b}) : (${c})`),
    fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => `count(成员[${a}]) + max(${a}, ${b})`),
  ),
}))

test(
  'printing what was printed changes nothing, and the meaning stays',
  { timeout: patience },
  () => {
    fc.assert(
      fc.property(formula, (source) => {
        const { tree } = parse(source)
        for (const names of ['id', 'label'] as const) {
          const once = print(tree, household, { names })
          expect(parse(once).diagnostics).toEqual([])
          expect(print(parse(once).tree, household, { names })).toBe(once)
          expect(print(parse(once).tree, household, { names: 'id' })).toBe(
            print(tree, household, { names: 'id' }),
          )
        }
        expect(
          check(parse(print(tree, household, { names: 'label' })).tree, household).type.kind,
        ).toBe(check(tree, household).type.kind)
      }),
      volume(1000, 20_000),
    )
  },
)

test('dependencies name every field by its path, and what is read besides', () => {
  const { dependencies, readsToday } = check(
    parse(
      'sum(出栏[品种 = 主养品种].数量) * 参数.养殖补贴标准[主养品种] > 0 且 农户 in 组.脱贫户 且 age(登记日期) > 1 且 count(入户走访) > 0',
    ).tree,
    household,
  )
  expect(readsToday).toBe(true)
  expect(dependencies.map(({ space, path, id }) => `${space} ${path ?? id}`).toSorted()).toEqual([
    'field /livestock_sales',
    'field /livestock_sales/heads',
    'field /livestock_sales/species',
    'field /registered',
    'field /species',
    'field /visit',
    'group lifted',
    'parameter sheep_rate',
    'register visit',
  ])
})

test('the typed tree is frozen', () => {
  const typed = typedOf('收入 > 1 且 有无出栏')
  expect(Object.isFrozen(typed)).toBe(true)
})
