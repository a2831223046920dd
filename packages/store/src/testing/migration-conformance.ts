import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { DialectKind } from '../dialects/sql-differences.ts'
import type { Store } from '../store.ts'
import type { OpenBackend } from './backend.ts'

/** Tables whose key does not lead with the county, each for its reason. */
const exempt = {
  auth_account: 'a user may work in several counties',
  auth_rate_limit: 'counted before anybody is known',
  auth_session: 'a user may work in several counties',
  auth_user: 'a user may work in several counties',
  auth_verification: 'a user may work in several counties',
  job: 'a runner serves all counties',
  kysely_migration: 'the schema is one',
  kysely_migration_lock: 'the schema is one',
}

/** First column of each primary key, by table. */
const firstKeyColumns: { readonly [K in DialectKind]: (store: Store) => Promise<KeyColumn[]> } = {
  sqlite: async ({ auth }) =>
    (
      await sql<KeyColumn>`
        select m.name as "table", i.name as "column" from sqlite_master m, pragma_table_info(m.name) i
        where m.type = 'table' and m.name not like 'sqlite_%' and i.pk = 1`.execute(auth.db)
    ).rows,
  postgres: async ({ auth }) =>
    (
      await sql<KeyColumn>`
        select c.relname as "table", a.attname as "column" from pg_index i
        join pg_class c on c.oid = i.indrelid
        join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
        join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where i.indisprimary`.execute(auth.db)
    ).rows,
}

interface KeyColumn {
  readonly table: string
  readonly column: string
}

export function migrationConformance(open: OpenBackend): void {
  test('a second migration has nothing to do', async () => {
    await using backend = await open()
    expect(await backend.store.migrate()).toEqual([])
  })

  test('every key leads with the county, but for the listed tables', async () => {
    await using backend = await open()
    const { store } = backend
    const keys = await firstKeyColumns[store.dialect.kind](store)
    const others = keys.filter(({ column }) => column !== 'county_id').map(({ table }) => table)
    expect(others.sort()).toEqual(Object.keys(exempt))
    expect(keys.length).toBeGreaterThan(25)
  })
}
