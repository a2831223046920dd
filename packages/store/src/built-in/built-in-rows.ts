import type { Row, Value } from '@xiance/expr'
import { sql } from 'kysely'
import { numberDialects } from '../plan/number-sql.ts'
import type { PlanColumn } from '../plan/plan-table.ts'
import { sourceOf } from '../plan/query-sql.ts'
import { regionTree } from '../region-tree.ts'
import type { Reader } from '../store.ts'
import { builtInTable, type BuiltInQuestion, type BuiltInRegister } from './built-in-tables.ts'

export interface BuiltInRowsQuery extends Omit<BuiltInQuestion, 'kind'> {
  readonly register: BuiltInRegister
  /** Only those of this region and all below it. */
  readonly within?: string
  /** Only those that are about this record. */
  readonly subject?: string
}

/** The rows of a register that the system keeps, as formulas read them. */
export async function builtInRows(
  reader: Reader,
  query: BuiltInRowsQuery,
): Promise<readonly Row[]> {
  const { register, county, today, within, subject } = query
  const table = builtInTable(register, { ...query, kind: reader.kind })
  const conditions = [
    sql`b.county_id = ${county}`,
    ...(subject === undefined ? [] : [sql`b.subject = ${subject}`]),
    ...(within === undefined
      ? []
      : [sql`b.region in (${regionTree(reader, { county, root: within, on: today })})`]),
  ]
  const { rows } = await sql<Readonly<Record<string, unknown>>>`
    select * from ${sourceOf(table)} as b where ${sql.join(conditions, sql` and `)} order by b.id`.execute(
    reader.db,
  )
  return rows.map((row) => ({
    _id: String(row['id']),
    region: valueOf(row['region'], { column: 'region' }, reader.kind),
    ...Object.fromEntries(
      Object.entries(table.columns).map(([field, column]) => [
        field,
        valueOf(row[column.column], column, reader.kind),
      ]),
    ),
  }))
}

function valueOf(value: unknown, { scale, set }: PlanColumn, kind: Reader['kind']): Value {
  if (scale !== undefined) return numberDialects[kind].read(value ?? null, scale)
  if (typeof value !== 'string') return null
  return set === true ? value.split('|').filter((part) => part !== '') : value
}
