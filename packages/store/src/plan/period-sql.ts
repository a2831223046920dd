import { sql, type RawBuilder } from 'kysely'

/** How long the periods are that a run is grouped by. */
export type PeriodLength = 'year' | 'halfYear' | 'quarter' | 'month' | 'day'

type Sql = RawBuilder<unknown>

const year = (date: Sql): Sql => sql`substr(${date}, 1, 4)`
/** Which part of the year the month lies in, parts being `months` long. */
const part = (date: Sql, months: number): Sql =>
  sql`(cast(substr(${date}, 6, 2) as integer) + ${sql.raw(String(months - 1))}) / ${sql.raw(String(months))}`

const BUCKETS: { readonly [K in PeriodLength]: (date: Sql) => Sql } = {
  year,
  halfYear: (date) => sql`${year(date)} || '-H' || ${part(date, 6)}`,
  quarter: (date) => sql`${year(date)} || '-Q' || ${part(date, 3)}`,
  month: (date) => sql`substr(${date}, 1, 7)`,
  day: (date) => date,
}

/** The period a date lies in: `2018`, `2018-H1`, `2018-Q1`, `2018-03`, `2018-03-05`. */
export function bucketOf(date: Sql, length: PeriodLength): Sql {
  return BUCKETS[length](date)
}
