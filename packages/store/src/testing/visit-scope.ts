/** What the differential test's formulas stand on: visits with items, read over many records, beside a few single values. */
import type { Env, Name, Scope, Spaces, Type, Unit } from '@xiance/expr'
import type { PlanTable } from '../plan/plan-table.ts'

const yuan: Unit = { dims: { 元: 1 }, factor: 1 }
const tenThousand: Unit = { dims: { 元: 1 }, factor: 10_000 }
const UNITS: Readonly<Record<string, Unit>> = { 元: yuan, 万元: tenThousand }

const number = (scale: number, unit: Unit | null = null): Type => ({ kind: 'num', scale, unit })
const option: Type = { kind: 'option', list: 'states' }
const day: Type = { kind: 'date', precision: 'day' }
const name = (id: string, type: Type): Name => ({ id, label: id, type })

const STATES = ['draft', 'sent', 'checked'].map((id) => ({ id, label: id }))

const spaces: Spaces = {
  parameters: [
    { ...name('rate', number(2, yuan)), keys: [] },
    { ...name('line', number(1)), keys: ['states'] },
  ],
  groups: [name('poor', { kind: 'record', register: 'visit' })],
  indicators: [],
  checklists: [],
  options: () => STATES,
  unit: (unit) => UNITS[unit],
}

const item: Scope = {
  id: 'items',
  label: 'items',
  up: null,
  spaces,
  names: [
    name('quantity', number(0)),
    name('price', number(2, yuan)),
    name('fits', { kind: 'bool' }),
    name('kind', option),
  ],
}

const visit: Scope = {
  id: 'visit',
  label: 'visit',
  up: null,
  spaces,
  names: [
    name('minutes', number(0)),
    name('cost', number(2, yuan)),
    name('sales', number(2, tenThousand)),
    name('share', number(3)),
    name('huge', number(1)),
    name('done', { kind: 'bool' }),
    name('state', option),
    name('kinds', { kind: 'options', list: 'states' }),
    name('visited', day),
    name('reported', { kind: 'date', precision: 'month' }),
    name('note', { kind: 'text' }),
    name('items', { kind: 'rows', row: item }),
  ],
}

/** The place of the formulas. */
export const place: Scope = {
  id: 'place',
  label: 'place',
  up: null,
  spaces,
  allows: { period: true, today: true, indicators: true },
  names: [
    name('limit', number(2, yuan)),
    name('since', day),
    name('which', option),
    name('visit', { kind: 'rows', row: visit, across: true }),
  ],
}

/** What the place gives besides rows. */
export const environment: Env = {
  today: '2024-11-20',
  period: { from: '2024-01-01', to: '2024-12-31' },
  parameter: (id, [key]) => (id === 'rate' ? 120.5 : key === 'sent' ? 3.5 : null),
  inGroup: (_, record) => (record['poor'] as boolean | null) ?? null,
}

const column = (id: string, scale?: number) => [
  id,
  { column: id, ...(scale === undefined ? {} : { scale }) },
]

export type NamedTable = PlanTable & { readonly table: string }

/** Where the rows lie; `share` is kept with more digits than the formulas know. */
export const visitTable: NamedTable = {
  table: 'p_visit',
  key: 'id',
  region: 'region',
  groups: { poor: 'poor' },
  columns: Object.fromEntries([
    column('minutes', 0),
    column('cost', 2),
    column('sales', 2),
    column('share', 5),
    column('huge', 1),
    ...['done', 'state', 'kinds', 'visited', 'reported', 'note'].map((id) => column(id)),
  ]),
}

export const itemTable: NamedTable = {
  table: 'p_visit_items',
  key: 'id',
  parent: 'parent',
  columns: Object.fromEntries([
    column('quantity', 0),
    column('price', 2),
    column('fits'),
    column('kind'),
  ]),
}

/** The tables of a path. */
export function tablesOf(path: readonly string[]): readonly PlanTable[] {
  return path.length === 1 ? [visitTable] : [visitTable, itemTable]
}
