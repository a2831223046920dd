import type { RawBuilder } from 'kysely'

/** One projection: where the rows of a register, a form or a repeat table inside it lie. */
export interface PlanTable {
  /** A table, or a query that gives the rows with the same columns. */
  readonly table: string | RawBuilder<unknown>
  /** Field id → column. A field without one (a sealed one) cannot be asked for. */
  readonly columns: Readonly<Record<string, PlanColumn>>
  /** Group id → flag column, where the projection keeps who belongs to what. */
  readonly groups?: Readonly<Record<string, string>>
  /** Names the row. */
  readonly key: string
  /** Of a repeat table: names the row around it. */
  readonly parent?: string
  /** The region the record belongs to; needed of the outermost table. */
  readonly region?: string
}

/**
 * How values lie: flags as the database's own truth value (0 and 1 on SQLite), numbers as whole units of 10^-`scale` on
 * SQLite and `numeric` on PostgreSQL, dates and options as text, option sets as `|one|two|`. A blank is NULL.
 */
export interface PlanColumn {
  readonly column: string
  /** Of a number: digits after the point that are kept. */
  readonly scale?: number
  /** An option set. */
  readonly set?: true
}
