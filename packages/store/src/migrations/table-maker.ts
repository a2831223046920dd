import type { CreateTableBuilder, Kysely } from 'kysely'
import { sqlDifferences, type DialectKind } from '../dialects/sql-differences.ts'

type Column = 'text' | 'integer' | 'exact' | 'instant' | 'flag'

export interface TableShape {
  /** Column → type; a question mark allows null. */
  readonly columns: Readonly<Record<string, Column | `${Column}?`>>
  readonly key: readonly string[]
  readonly unique?: readonly (readonly string[])[]
  readonly indexes?: readonly (readonly string[])[]
  /** Columns → table and columns; only within a county. */
  readonly refers?: readonly {
    readonly columns: readonly string[]
    readonly to: string
    readonly target: readonly string[]
    readonly cascade?: true
  }[]
}

/** Creates a table and its indexes the same way on every database. */
export async function createTable(
  db: Kysely<unknown>,
  kind: DialectKind,
  { name, shape }: { readonly name: string; readonly shape: TableShape },
): Promise<void> {
  const types = sqlDifferences[kind].columns
  let table: CreateTableBuilder<string, string> = db.schema.createTable(name)
  for (const [column, written] of Object.entries(shape.columns)) {
    const type = types[written.replace('?', '') as Column]
    table = table.addColumn(column, type, (one) => (written.endsWith('?') ? one : one.notNull()))
  }
  table = table.addPrimaryKeyConstraint(`${name}_key`, [...shape.key])
  for (const columns of shape.unique ?? [])
    table = table.addUniqueConstraint(`${name}_${columns.at(-1)}_unique`, [...columns])
  for (const { columns, to, target, cascade } of shape.refers ?? [])
    table = table.addForeignKeyConstraint(
      `${name}_${columns.at(-1)}_refers`,
      [...columns],
      to,
      [...target],
      (one) => (cascade ? one.onDelete('cascade') : one),
    )
  await table.execute()
  for (const columns of shape.indexes ?? [])
    await db.schema
      .createIndex(`${name}_by_${columns.slice(-2).join('_')}`.toLowerCase())
      .on(name)
      .columns([...columns])
      .execute()
}
