import type { Measured, PlanQuery } from '@xiance/expr'
import { sql, type RawBuilder } from 'kysely'
import type { Reader } from '../store.ts'
import { StoreError } from '../store-error.ts'
import { measureSql } from './measure-sql.ts'
import { bucketOf } from './period-sql.ts'
import type { PlanTable } from './plan-table.ts'
import type { PlanRun } from './plan-run.ts'
import { valueSql, type TermContext } from './term-sql.ts'

type Sql = RawBuilder<unknown>

/** What one query gave for one region and period. */
export interface QueryRow {
  readonly key: { readonly region: string | null; readonly period: string | null }
  readonly measured: readonly { readonly index: number; readonly found: Measured }[]
}

/** Runs one query of a plan. */
export async function queryRows(
  reader: Reader,
  query: PlanQuery,
  run: PlanRun,
): Promise<readonly QueryRow[]> {
  const context = contextOf(reader, query, run)
  const groups = groupsOf(query, context, run)
  const measures = query.measures.map((measure) => ({
    index: measure.index,
    ...measureSql(measure, context),
  }))
  const columns = [
    ...groups.map(({ name, value }) => sql`${value} as ${sql.id(name)}`),
    ...measures.flatMap((measure) => measure.columns),
  ]
  const conditions = [
    sql`${sql.ref('t0.county_id')} = ${run.county}`,
    ...[query.during, ...query.where].flatMap((term) => (term ? [valueSql(term, context)] : [])),
  ]
  const places = groups.map((_, place) => sql.raw(String(place + 1)))
  const { rows } = await sql<Readonly<Record<string, unknown>>>`
    select ${sql.join(columns)} from ${joined(context.tables)}
    where ${sql.join(conditions, sql` and `)}
    ${places.length > 0 ? sql`group by ${sql.join(places)}` : sql``}`.execute(reader.db)
  return rows.map((row) => ({
    key: { region: textOf(row['region']), period: textOf(row['period']) },
    measured: measures.map(({ index, read }) => ({ index, found: read(row) })),
  }))
}

function contextOf(reader: Reader, query: PlanQuery, { tables, frame }: PlanRun): TermContext {
  const found = tables(query.path)
  if (found.length !== query.path.length)
    throw new StoreError('plan.no_table', { path: query.path.join('/') })
  return { kind: reader.kind, tables: found, frame }
}

function groupsOf(
  { path, during, onePeriod }: PlanQuery,
  context: TermContext,
  { by = {} }: PlanRun,
): readonly { readonly name: string; readonly value: Sql }[] {
  const region = context.tables[0]?.region
  if (by.region && region === undefined)
    throw new StoreError('plan.no_column', { field: 'region', path: path.join('/') })
  if (by.period && (during === null || onePeriod))
    throw new StoreError('plan.one_period', { path: path.join('/') })
  return [
    ...(by.region ? [{ name: 'region', value: sql.ref(`t0.${region}`) }] : []),
    ...(by.period && during
      ? [{ name: 'period', value: bucketOf(valueSql(during.of, context), by.period) }]
      : []),
  ]
}

/** Each repeat table joined to the rows around it, within the county. */
function joined(tables: readonly PlanTable[]): Sql {
  return sql.join(
    tables.map((table, place) => {
      const named = sql`${sourceOf(table)} as ${sql.table(`t${place}`)}`
      const around = tables[place - 1]
      if (!around) return named
      if (table.parent === undefined)
        throw new StoreError('plan.no_column', { field: 'parent', path: `t${place}` })
      const [own, outer] = [`t${place}`, `t${place - 1}`]
      return sql`join ${named} on ${sql.ref(`${own}.county_id`)} = ${sql.ref(`${outer}.county_id`)}
        and ${sql.ref(`${own}.${table.parent}`)} = ${sql.ref(`${outer}.${around.key}`)}`
    }),
    sql` `,
  )
}

/** What is selected from: the table itself, or its query. */
export function sourceOf({ table }: Pick<PlanTable, 'table'>): Sql {
  return typeof table === 'string' ? sql`${sql.table(table)}` : sql`(${table})`
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
