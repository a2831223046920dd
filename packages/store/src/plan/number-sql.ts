import { sql, type RawBuilder } from 'kysely'
import type { DialectKind } from '../dialects/sql-differences.ts'

type Sql = RawBuilder<unknown>

/** A number in SQL: on SQLite whole units of 10^-`scale`, on PostgreSQL the decimal itself. */
export interface NumberSql {
  readonly sql: Sql
  readonly scale: number
}

/** What the two databases spell differently about exact numbers. */
export interface NumberDialect {
  readonly bound: (value: number | null, scale: number) => NumberSql
  /** The same number with `scale` digits, at least as many as it has. */
  readonly widened: (number: NumberSql, scale: number) => NumberSql
  /** Times `times`·10^`zeros`. */
  readonly converted: (number: NumberSql, times: number, zeros: number) => NumberSql
  /** Half away from zero. */
  readonly rounded: (number: NumberSql, scale: number) => NumberSql
  /** Blank where the number at `scale` leaves the exact range of the closures. */
  readonly kept: (number: NumberSql, scale: number) => NumberSql
  readonly whole: (expression: Sql) => NumberSql
  /** The sum of `item` over the rows that `kept` keeps. */
  readonly total: (item: Sql, kept: (aggregate: Sql) => Sql) => Sql
  /** The JS number nearest to what a query gave. */
  readonly read: (value: unknown, scale: number) => number | null
}

/** Most digits of an exact number: |x|·10^scale ≤ 10^15. */
const DIGITS = 15

const WHOLE = /^-?\d+$/
const HALF = sql.raw('1000000000')

const power = (zeros: number): Sql => sql.raw(`1${'0'.repeat(zeros)}`)

export const numberDialects: { readonly [K in DialectKind]: NumberDialect } = {
  sqlite: {
    bound: (value, scale) => ({
      sql: value === null ? sql`null` : sql`${BigInt(Math.round(value * 10 ** scale))}`,
      scale,
    }),
    widened: (number, scale) =>
      scale === number.scale
        ? number
        : { sql: sql`(${number.sql} * ${power(scale - number.scale)})`, scale },
    converted: (number, times, zeros) => {
      const scale = Math.max(0, number.scale - zeros)
      const factor = sql.raw(`${times}${'0'.repeat(Math.max(0, zeros + scale - number.scale))}`)
      return { sql: sql`(${number.sql} * ${factor})`, scale }
    },
    rounded: (number, scale) => {
      const zeros = number.scale - scale
      if (zeros <= 0) return numberDialects.sqlite.widened(number, scale)
      const [units, half, whole] = [number.sql, power(zeros), sql`(2 * ${power(zeros)})`]
      return {
        sql: sql`case when ${units} < 0 then -((${half} - 2 * ${units}) / ${whole}) else (2 * ${units} + ${half}) / ${whole} end`,
        scale,
      }
    },
    kept: (number, scale) => {
      const most = power(DIGITS + number.scale - scale)
      return { ...number, sql: between(number.sql, most) }
    },
    whole: (expression) => ({ sql: sql`cast(${expression} as integer)`, scale: 0 }),
    // Summed in two halves: SQLite fails on a sum past 64 bits.
    total: (item, kept) => {
      const halves = ['/', '%'].map((op) => kept(sql`sum(${item} ${sql.raw(op)} ${HALF})`))
      return sql.join(halves, sql` || ' ' || `)
    },
    read: (value, scale) => {
      if (value === null) return null
      const [high = '', low] = `${value as string | number | bigint}`.split(' ')
      if (!WHOLE.test(high) || (low !== undefined && !WHOLE.test(low)))
        return (Number(high) * (low === undefined ? 1 : 1e9)) / 10 ** scale
      const units = low === undefined ? high : BigInt(high) * 1_000_000_000n + BigInt(low)
      return Number(`${units}e-${scale}`)
    },
  },
  postgres: {
    bound: (value, scale) => ({
      sql: sql`${value === null ? null : value.toFixed(scale)}::numeric`,
      scale,
    }),
    widened: (number, scale) => ({ ...number, scale }),
    converted: (number, times, zeros) => ({
      sql: sql`(${number.sql} * ${sql.raw(`${times}e${zeros}`)}::numeric)`,
      scale: Math.max(0, number.scale - zeros),
    }),
    rounded: (number, scale) => ({
      sql: sql`round(${number.sql}, ${sql.raw(String(scale))})`,
      scale,
    }),
    kept: (number, scale) => ({ ...number, sql: between(number.sql, power(DIGITS - scale)) }),
    whole: (expression) => ({ sql: sql`cast(${expression} as numeric)`, scale: 0 }),
    total: (item, kept) => kept(sql`sum(${item})`),
    read: (value) => (value === null ? null : Number(value)),
  },
}

function between(number: Sql, most: Sql): Sql {
  return sql`case when ${number} between -${most} and ${most} then ${number} end`
}
