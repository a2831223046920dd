import { PostgresDialect } from 'kysely'
import type { CustomTypesConfig } from 'pg'
import type { Connections } from './connections.ts'

/** PostgreSQL with one pool that writes and one whose sessions are read-only. */
export async function postgresConnections(url: string): Promise<Connections> {
  const { default: pg } = await import('pg')
  // Counts come as numbers, as on SQLite; exact measures are read as text.
  const types: CustomTypesConfig = {
    getTypeParser: (oid, format) =>
      oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format),
  }
  const pool = (options: string) => {
    const made = new pg.Pool({ connectionString: url, max: 10, options, types })
    // A server that goes down ends idle connections; the next query reports it.
    made.on('error', () => {})
    return made
  }
  return {
    kind: 'postgres',
    writer: new PostgresDialect({
      pool: pool('-c default_transaction_isolation=read\\ committed'),
    }),
    reader: new PostgresDialect({ pool: pool('-c default_transaction_read_only=on') }),
    close: async () => {},
  }
}
