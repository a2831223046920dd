import type { Row, Value } from '@xiance/expr'
import { sql } from 'kysely'
import type { Store } from '../store.ts'
import type { PlanColumn } from '../plan/plan-table.ts'
import type { Chance } from './chance.ts'
import { itemTable, visitTable, type NamedTable } from './visit-scope.ts'

export const regions = ['east', 'north', 'west'] as const

const STATES = ['draft', 'sent', 'checked'] as const

/** Visits with items; a fifth of all answers is blank, and no two regions have the same share of rows. */
export function randomVisits(chance: Chance, count: number): readonly Row[] {
  const answer = (value: Value): Value => (chance.happens(0.2) ? null : value)
  const decimal = (most: number, scale: number): number =>
    Number(`${chance.whole(2 * most) - most / 2}e-${scale}`)
  const date = () =>
    `2024-${String(1 + chance.whole(12)).padStart(2, '0')}-${String(1 + chance.whole(28)).padStart(2, '0')}`
  const item = (id: string): Row => ({
    _id: id,
    quantity: answer(chance.whole(30) - 3),
    price: answer(decimal(90_000, 2)),
    fits: answer(chance.happens(0.5)),
    kind: answer(chance.one(STATES)),
  })
  return Array.from({ length: count }, (_, index): Row => {
    const id = `v${index}`
    return {
      _id: id,
      region: chance.happens(0.6) ? 'east' : chance.one(regions),
      poor: answer(chance.happens(0.4)),
      minutes: answer(chance.whole(200) - 20),
      cost: answer(decimal(900_000, 2)),
      sales: answer(decimal(40_000, 2)),
      share: answer(decimal(4000, 3)),
      huge: answer(decimal(600_000_000_000_000, 1)),
      done: answer(chance.happens(0.5)),
      state: answer(chance.one(STATES)),
      kinds: answer(STATES.filter(() => chance.happens(0.5))),
      visited: answer(date()),
      reported: answer(date().slice(0, 7)),
      note: answer(chance.one(['好', '待查', 'a|b'])),
      items: Array.from({ length: chance.whole(4) }, (_, place) => item(`${id}i${place}`)),
    }
  }).map((row) =>
    Array.isArray(row['kinds']) && row['kinds'].length === 0 ? { ...row, kinds: null } : row,
  )
}

/** Makes the two projections anew and fills them, for a second county too, whose rows must never count. */
export async function fillVisits(store: Store, visits: readonly Row[]): Promise<void> {
  const items = visits.flatMap((visit) =>
    (visit['items'] as readonly Row[]).map((item) => ({ ...item, parent: visit['_id'] ?? null })),
  )
  await fill(store, visitTable, visits)
  await fill(store, itemTable, items)
}

async function fill(store: Store, table: NamedTable, rows: readonly Row[]): Promise<void> {
  const { db, type } = store.auth
  const text = type === 'sqlite' ? 'text' : 'text collate "C"'
  const flag = type === 'sqlite' ? 'integer' : 'boolean'
  const types = (id: string, { scale }: PlanColumn): string =>
    scale === undefined
      ? id === 'done' || id === 'fits'
        ? flag
        : text
      : type === 'sqlite'
        ? 'integer'
        : `numeric(30, ${scale})`
  const fields = Object.entries(table.columns)
  const fixed = [table.key, table.region ?? table.parent ?? 'parent']
  const flags = Object.values(table.groups ?? {})
  const columns = [
    ...fixed.map((id) => sql`${sql.id(id)} ${sql.raw(text)}`),
    ...flags.map((id) => sql`${sql.id(id)} ${sql.raw(flag)}`),
    ...fields.map(([id, column]) => sql`${sql.id(column.column)} ${sql.raw(types(id, column))}`),
  ]
  await sql`drop table if exists ${sql.table(table.table)}`.execute(db)
  await sql`create table ${sql.table(table.table)} (county_id ${sql.raw(text)}, ${sql.join(columns)})`.execute(
    db,
  )
  const plain = (value: Value | undefined) => stored(value ?? null, type === 'sqlite')
  for (let from = 0; from < rows.length; from += 100) {
    const values = rows.slice(from, from + 100).flatMap((row) => {
      const cells = [
        ...[row['_id'], row[fixed[1] ?? '']].map(plain),
        ...flags.map((id) => plain(row[id])),
        ...fields.map(([id, { scale }]) =>
          scale === undefined ? plain(row[id]) : digits(row[id] ?? null, scale, type === 'sqlite'),
        ),
      ]
      return [sql`(${sql.join(['hangjin', ...cells])})`, sql`(${sql.join(['duan', ...cells])})`]
    })
    await sql`insert into ${sql.table(table.table)} values ${sql.join(values)}`.execute(db)
  }
}

function stored(value: Value, sqlite: boolean): string | number | boolean | null {
  if (typeof value === 'boolean') return sqlite ? Number(value) : value
  if (Array.isArray(value)) return `|${value.join('|')}|`
  return typeof value === 'string' ? value : null
}

function digits(value: Value, scale: number, sqlite: boolean): bigint | string | null {
  if (typeof value !== 'number') return null
  const text = value.toFixed(scale)
  return sqlite ? BigInt(text.replace('.', '')) : text
}
