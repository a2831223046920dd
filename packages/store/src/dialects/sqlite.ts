import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { CompiledQuery, SqliteDialect, SqliteDriver, type DatabaseConnection } from 'kysely'
import type { Connections } from './connections.ts'
import { prepared } from './prepared.ts'

/** SQLite at `file:<path>`, or at `memory:` in a temporary folder that goes when the store is closed. */
export async function sqliteConnections(url: string): Promise<Connections> {
  const temporary = url.startsWith('memory:')
    ? await mkdtemp(join(tmpdir(), 'xiance-store-'))
    : null
  const path = temporary ? join(temporary, 'store.db') : resolve(url.slice('file:'.length))
  await mkdir(dirname(path), { recursive: true })
  const { default: Database } = await import('better-sqlite3')
  const writing = new Database(path)
  writing.pragma('journal_mode = WAL')
  writing.pragma(`synchronous = ${temporary ? 'OFF' : 'FULL'}`)
  writing.pragma('busy_timeout = 5000')
  writing.pragma('foreign_keys = ON')
  const reading = new Database(path, { readonly: true })
  reading.pragma('busy_timeout = 5000')
  reading.pragma('query_only = ON')
  return {
    kind: 'sqlite',
    writer: new ImmediateDialect({ database: prepared(writing) }),
    reader: new SqliteDialect({ database: prepared(reading) }),
    close: async () => {
      reading.close()
      writing.close()
      if (temporary) await rm(temporary, { recursive: true, force: true })
    },
  }
}

type Config = ConstructorParameters<typeof SqliteDriver>[0]

/** Takes the write lock when a transaction begins, so that no transaction fails half way for want of it. */
class ImmediateDialect extends SqliteDialect {
  readonly #config: Config

  constructor(config: Config) {
    super(config)
    this.#config = config
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#config)
  }
}

class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}
