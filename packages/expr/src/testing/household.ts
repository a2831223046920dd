/** A household register with members, sales and visits: the ground the language's own tests stand on. */
import { check } from '../check/check.ts'
import { compile } from '../closures/compile.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { Env, Frame } from '../frame.ts'
import type { Band, Name, Scope, Spaces } from '../scope.ts'
import { parse } from '../syntax/parse.ts'
import type { Type } from '../type.ts'
import type { Typed } from '../typed.ts'
import type { Unit } from '../unit.ts'
import type { Row, Value } from '../value.ts'

const yuan: Unit = { dims: { 元: 1 }, factor: 1 }
const head: Unit = { dims: { 只: 1 }, factor: 1 }
const UNITS: Readonly<Record<string, Unit>> = {
  元: yuan,
  万元: { dims: { 元: 1 }, factor: 10_000 },
  只: head,
  头: head,
  亩: { dims: { 亩: 1 }, factor: 1 },
  人: { dims: { 人: 1 }, factor: 1 },
  户: { dims: { 户: 1 }, factor: 1 },
  年: { dims: { 年: 1 }, factor: 1 },
}

const OPTIONS: Readonly<
  Record<string, readonly { id: string; label: string; alias?: readonly string[] }[]>
> = {
  status: [
    { id: 'lifted', label: '已脱贫户', alias: ['脱贫'] },
    { id: 'poor', label: '未脱贫户' },
    { id: 'edge', label: '边缘易致贫户' },
  ],
  species: [
    { id: 'sheep', label: '肉羊' },
    { id: 'cattle', label: '肉牛' },
    { id: 'pig', label: '生猪' },
  ],
  income_bands: [
    { id: 'low', label: '低收入' },
    { id: 'middle', label: '中等收入' },
    { id: 'high', label: '高收入' },
  ],
  twins: [
    { id: 'a', label: '其他' },
    { id: 'b', label: '其他' },
  ],
}

const BANDS: readonly Band[] = [
  { option: 'low', to: 5000, outside: ['to'] },
  { option: 'middle', from: 5000, to: 10_000 },
  { option: 'high', from: 10_000, outside: ['from'] },
]

export function number(scale: number, unit: Unit | null = null): Type {
  return { kind: 'num', scale, unit }
}

const text: Type = { kind: 'text' }
const bool: Type = { kind: 'bool' }
const day: Type = { kind: 'date', precision: 'day' }

function name(id: string, label: string, type: Type, more: Partial<Name> = {}): Name {
  return { id, label, type, ...more }
}

const spaces: Spaces = {
  parameters: [
    {
      ...name('sheep_rate', '养殖补贴标准', number(2, { dims: { 元: 1, 只: -1 }, factor: 1 })),
      keys: ['species'],
    },
    { ...name('poverty_line', '贫困线', number(0, yuan), { alias: ['国家扶贫标准'] }), keys: [] },
  ],
  groups: [
    name('lifted', '脱贫户', { kind: 'record', register: 'household' }),
    name('able', '劳动力组', { kind: 'record', register: 'member' }),
  ],
  indicators: [{ ...name('rate', '贫困发生率', number(2)), keys: [] }],
  checklists: [name('exit', '退出验收', { kind: 'record', register: 'household' })],
  options: (list) => OPTIONS[list] ?? [],
  listLabel: (list) => ({ status: '脱贫状态', species: '畜种' })[list],
  bands: (list) => (list === 'income_bands' ? BANDS : undefined),
  unit: (unit) => UNITS[unit],
}

function scope(
  id: string,
  label: string,
  names: readonly Name[],
  more: Partial<Scope> = {},
): Scope {
  return { id, label, names, up: null, spaces, ...more }
}

const certificate = scope('certificate', '证书', [
  name('title', '名称', text),
  name('valid', '有效', bool),
  name('hours', '学时', number(1)),
])
export const member = scope(
  'member',
  '成员',
  [
    name('name', '姓名', text),
    name('age', '年龄', number(0)),
    name('birth', '出生日期', day),
    name('wage', '工资', number(2, yuan)),
    name('labour', '劳动力', bool),
    name('in_school', '在学', bool),
    name('certificates', '证书', { kind: 'rows', row: certificate }),
  ],
  { counts: UNITS['人'] ?? yuan },
)
const sale = scope('livestock_sales', '出栏', [
  name('species', '品种', { kind: 'option', list: 'species' }),
  name('heads', '数量', number(0, head)),
  name('price', '单价', number(2, { dims: { 元: 1, 只: -1 }, factor: 1 })),
  name('sold_on', '出栏日期', day),
])
const visit = scope('visit', '入户走访', [
  name('state', '状态', { kind: 'option', list: 'status' }),
  name('minutes', '时长', number(0)),
])
const change = scope('change', '变更', [
  name('to', '到', { kind: 'option', list: 'status' }),
  name('on', '日期', day),
])
const village = scope('village', '村', [
  name('title', '村名', text),
  name('poor_households', '贫困户数', number(0)),
  name('state', '村状态', { kind: 'option', list: 'status' }, { history: change }),
])

export const household = scope('household', '农户', [
  name('head', '户主', text),
  name('status', '状态', { kind: 'option', list: 'status' }, { history: change }),
  name('species', '主养品种', { kind: 'option', list: 'species' }),
  name('raised', '养殖品种', { kind: 'options', list: 'species' }),
  name('income', '收入', number(2, yuan)),
  name('output', '产值', number(2, UNITS['万元'])),
  name('area', '面积', number(1, UNITS['亩'])),
  name('share', '达标率', number(1, { dims: {}, factor: 0.01 })),
  name('persons', '人口', number(0)),
  name('age', '户主年龄', number(0)),
  name('registered', '登记日期', day),
  name('month', '申报月份', { kind: 'date', precision: 'month' }),
  name('report', '所属期', { kind: 'period' }),
  name('any_sales', '有无出栏', bool),
  name('note_a', '备注', text),
  name('note_b', '备注', text),
  name('other', '其他选项', { kind: 'option', list: 'twins' }),
  name('members', '成员', { kind: 'rows', row: member }),
  name('livestock_sales', '出栏', { kind: 'rows', row: sale }),
  name('visit', '入户走访', { kind: 'rows', row: visit, across: true }),
  name('village', '村', { kind: 'record', register: 'village', row: village }),
])

const env: Env = {
  today: '2024-11-20',
  period: { from: '2024-01-01', to: '2024-12-31' },
  parameter: (id, keys) =>
    id === 'poverty_line'
      ? 3000
      : ({ sheep: 120, cattle: null } as Record<string, number | null>)[keys[0] ?? ''],
  inGroup: (group, record) =>
    group === 'lifted'
      ? record['status'] === null
        ? null
        : record['status'] === 'lifted'
      : (record['labour'] as boolean | null),
  indicator: () => 1.25,
  verdict: (_, record) => (record['status'] === 'lifted' ? 'pass' : 'unknown'),
  workdaysBetween: (from, to) => (from < to ? 5 : 0),
  rowsOf: (source) =>
    source === 'visit'
      ? [
          { _id: 'v1', state: 'lifted', minutes: 30 },
          { _id: 'v2', state: null, minutes: null },
        ]
      : undefined,
  historyOf: (field) =>
    field === 'status' || field === 'state'
      ? [
          { to: 'poor', on: '2019-05-01' },
          { to: 'lifted', on: '2024-03-01' },
        ]
      : null,
}

export function frame(row: Row, more: Partial<Env> = {}): Frame {
  return { row, up: null, env: { ...env, ...more } }
}

/** All diagnostics of a formula on the household. */
export function diagnose(
  source: string,
  at: Scope = household,
  expected?: Type,
): readonly Diagnostic[] {
  const { tree, diagnostics } = parse(source)
  return [...diagnostics, ...check(tree, at, expected).diagnostics]
}

/** The typed tree of a correct formula; throws with its codes otherwise. */
export function typedOf(source: string, at: Scope = household, expected?: Type): Typed {
  const { typed } = check(parse(source).tree, at, expected)
  if (!typed)
    throw new Error(
      `${source}: ${diagnose(source, at, expected)
        .map(({ code }) => code)
        .join(' ')}`,
    )
  return typed
}

/** The value of a formula for a household. */
export function value(source: string, row: Row = {}, more: Partial<Env> = {}): Value {
  return valueAt(source, household, frame(row, more))
}

/** The value of a formula on the names of `scope`. */
export function valueAt(source: string, scope: Scope, at: Frame): Value {
  return compile(typedOf(source, scope))(at)
}
