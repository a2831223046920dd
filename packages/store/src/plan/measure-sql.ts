import type { Measure, Measured, Value } from '@xiance/expr'
import { sql, type RawBuilder } from 'kysely'
import type { DialectKind } from '../dialects/sql-differences.ts'
import { numberDialects, type NumberSql } from './number-sql.ts'
import { numbers, numberSql, valueSql, type TermContext } from './term-sql.ts'

type Sql = RawBuilder<unknown>

type Amount = (item: Sql, kept: (aggregate: Sql) => Sql, kind: DialectKind) => Sql

/** The amount each aggregate takes of its item; null where the count of rows is all there is. */
const AMOUNTS: { readonly [K in Measure['fn']]: Amount | null } = {
  count: null,
  sum: (item, kept, kind) => numberDialects[kind].total(item, kept),
  avg: (item, kept, kind) => numberDialects[kind].total(item, kept),
  min: (item, kept) => sql`cast(${kept(sql`min(${item})`)} as text)`,
  max: (item, kept) => sql`cast(${kept(sql`max(${item})`)} as text)`,
  any: (item, kept) => kept(sql`count(case ${item} when true then 1 end)`),
  all: (item, kept) => kept(sql`count(case ${item} when false then 1 end)`),
}

/** Columns of one measure, and how to read them from a row of the result. */
export interface MeasureSql {
  readonly columns: readonly Sql[]
  readonly read: (row: Readonly<Record<string, unknown>>) => Measured
}

/** Rows kept, rows whose item is known, the amount, and items beyond the exact range: `of0 counted0 amount0 lost0` for the first measure. */
export function measureSql(measure: Measure, context: TermContext): MeasureSql {
  const { index, fn, item } = measure
  const kept = filtered(measure, context)
  const number = item?.type.kind === 'num' ? numberSql(item, context) : null
  const value = number?.sql ?? (item ? valueSql(item, context) : null)
  const columns = {
    of: kept(sql`count(*)`),
    counted: value && kept(sql`count(${value})`),
    amount: AMOUNTS[fn]?.(value ?? sql`true`, kept, context.kind) ?? null,
    lost: number && mayBeLost(measure) ? kept(beyond(number, measure, context)) : null,
  }
  const named = Object.entries(columns).flatMap(([name, column]) =>
    column ? [sql`${column} as ${sql.id(`${name}${index}`)}`] : [],
  )
  return {
    columns: named,
    read: (row) => {
      const [of, amount] = [Number(row[`of${index}`]), row[`amount${index}`] ?? null]
      return {
        of,
        counted: value ? Number(row[`counted${index}`]) : of,
        amount: number ? numbers(context).read(amount, number.scale) : (amount as Value),
        overflow: Number(row[`lost${index}`] ?? 0) > 0,
      }
    },
  }
}

/** Branches of different scales may bring a number to a scale at which it is no longer exact. */
function mayBeLost({ fn, item }: Measure): boolean {
  const branching = item?.kind === 'if' || item?.kind === 'coalesce' || item?.kind === 'negate'
  return branching && (fn === 'sum' || fn === 'avg')
}

function beyond(number: NumberSql, { item }: Measure, context: TermContext): Sql {
  const scale = item?.type.kind === 'num' ? item.type.scale : number.scale
  const exact = numbers(context).kept(number, scale).sql
  return sql`count(case when ${exact} is null and ${number.sql} is not null then 1 end)`
}

function filtered({ filter }: Measure, context: TermContext): (aggregate: Sql) => Sql {
  if (filter.length === 0) return (aggregate) => aggregate
  const conditions = sql.join(
    filter.map((term) => valueSql(term, context)),
    sql` and `,
  )
  return (aggregate) => sql`${aggregate} filter (where ${conditions})`
}
