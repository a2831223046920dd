import { sql, type Expression, type RawBuilder } from 'kysely'

export type DialectKind = 'sqlite' | 'postgres'

/** What the two databases spell differently. */
export interface SqlDifferences {
  /** Column types of migrations. */
  readonly columns: {
    /** Compared by code point, so that both databases sort and page alike. */
    readonly text: RawBuilder<unknown>
    readonly integer: RawBuilder<unknown>
    /** 64-bit integer, read back through `exact`. */
    readonly exact: RawBuilder<unknown>
    /** ISO text on SQLite, under the type name better-auth expects. */
    readonly instant: RawBuilder<unknown>
    readonly flag: RawBuilder<unknown>
  }
  /** A top-level field of a JSON text column as a value that sorts by its type, blanks first. */
  readonly jsonSort: (column: Expression<unknown>, field: string) => RawBuilder<unknown>
  /** A value that `jsonSort` gave as text, made comparable again. */
  readonly jsonCursor: (value: string | number | boolean | null) => RawBuilder<unknown>
}

export const sqlDifferences: { readonly [K in DialectKind]: SqlDifferences } = {
  sqlite: {
    columns: {
      text: sql`text`,
      integer: sql`integer`,
      exact: sql`integer`,
      instant: sql`date`,
      flag: sql`integer`,
    },
    jsonSort: (column, field) => sql`coalesce(json_extract(${column}, ${`$."${field}"`}), -9e999)`,
    jsonCursor: (value) => (value === null ? sql`-9e999` : sql`${value}`),
  },
  postgres: {
    columns: {
      text: sql`text collate "C"`,
      integer: sql`integer`,
      exact: sql`bigint`,
      instant: sql`timestamptz`,
      flag: sql`boolean`,
    },
    jsonSort: (column, field) => sql`coalesce((${column})::jsonb -> ${field}::text, 'null'::jsonb)`,
    jsonCursor: (value) => sql`${JSON.stringify(value)}::jsonb`,
  },
}
