import { AsyncLocalStorage } from 'node:async_hooks'
import { Kysely } from 'kysely'
import { appendAudit } from './audit.ts'
import { postgresConnections } from './dialects/postgres.ts'
import { sqliteConnections } from './dialects/sqlite.ts'
import type { Connections } from './dialects/connections.ts'
import {
  cipherOf,
  newCountyKeys,
  rewrapCountyKeys,
  type Cipher,
  type WrappedKeys,
} from './encryption/cipher.ts'
import type { Keys } from './encryption/keys.ts'
import { migrateToNewest } from './migrations/migrate.ts'
import { StoreError } from './store-error.ts'
import type { AuditEntry, Reader, Store, Tx, WriteContext } from './store.ts'
import type { Database } from './tables/database.ts'

export interface OpenStoreOptions {
  /** `file:<path>` (SQLite), `memory:` (SQLite, gone when closed) or `postgres://…`. */
  readonly url: string
  readonly keys: Keys
}

/** Opens the database; call `migrate` before the first use. */
export async function openStore({ url, keys }: OpenStoreOptions): Promise<Store> {
  const connections = await connectionsFor(url)
  const { kind } = connections
  const writer = new Kysely<Database>({ dialect: connections.writer })
  const readers = new Kysely<Database>({ dialect: connections.reader })
  const inWrite = new AsyncLocalStorage<true>()
  const ciphers = new Map<string, Cipher>()
  const committed = cipherCache(keys, ciphers)
  const reader: Reader = Object.freeze({
    kind,
    db: readers,
    cipher: (county: string) => committed(readers, county),
  })

  async function write<T>(context: WriteContext, fn: (tx: Tx) => Promise<T>): Promise<T> {
    if (inWrite.getStore()) throw new StoreError('store.nested_write', { county: context.county })
    return inWrite.run(true, () =>
      writer.transaction().execute(async (db) => {
        const entries: AuditEntry[] = []
        const own = cipherCache(keys, new Map(ciphers))
        const tx: Tx = Object.freeze({
          ...context,
          kind,
          db,
          cipher: (county: string) => own(db, county),
          audit: (entry: AuditEntry) => void entries.push(entry),
          wrapKeys: (wrapped?: WrappedKeys) =>
            wrapped
              ? rewrapCountyKeys(keys, context.county, wrapped)
              : newCountyKeys(keys, context.county),
        })
        const result = await fn(tx)
        if (entries.length === 0)
          throw new StoreError('store.audit_required', { county: context.county })
        await appendAudit(tx, entries)
        return result
      }),
    )
  }

  async function close(): Promise<void> {
    await readers.destroy()
    await writer.destroy()
    await connections.close()
  }

  return Object.freeze({
    dialect: { kind },
    read: <T>(fn: (reader: Reader) => Promise<T>) => fn(reader),
    write,
    migrate: () => migrateToNewest(writer, kind),
    auth: { db: writer, type: kind },
    close,
    [Symbol.asyncDispose]: close,
  })
}

async function connectionsFor(url: string): Promise<Connections> {
  if (url.startsWith('file:') || url.startsWith('memory:')) return sqliteConnections(url)
  if (/^postgres(ql)?:\/\//.test(url)) return postgresConnections(url)
  throw new StoreError('store.url_unknown', { scheme: url.split(':')[0] ?? '' })
}

type CipherOf = (db: Reader['db'], county: string) => Promise<Cipher>

function cipherCache(keys: Keys, known: Map<string, Cipher>): CipherOf {
  return async (db, county) => {
    const kept = known.get(county)
    if (kept) return kept
    const wrapped = await db
      .selectFrom('county')
      .select(['data_key as dataKey', 'index_key as indexKey'])
      .where('county_id', '=', county)
      .executeTakeFirst()
    if (!wrapped) throw new StoreError('county.unknown', { county })
    const cipher = cipherOf(keys, county, wrapped)
    known.set(county, cipher)
    return cipher
  }
}
