import type { Kysely, Transaction } from 'kysely'
import type { DialectKind } from './dialects/sql-differences.ts'
import type { Cipher, WrappedKeys } from './encryption/cipher.ts'
import type { Database } from './tables/database.ts'

/** What read functions take; a `Tx` is one too, so they also see the writes of their own transaction. */
export interface Reader {
  readonly kind: DialectKind
  readonly db: Kysely<Database> | Transaction<Database>
  /** Seals and unseals the county's private fields; refused for an unknown county. */
  readonly cipher: (county: string) => Promise<Cipher>
}

export interface WriteContext {
  readonly county: string
  /** User id, or `system`. */
  readonly actor: string
  /** ISO instant in UTC with ms. */
  readonly at: string
}

export interface AuditEntry {
  /** `feature.action`: `submission.submit`. */
  readonly action: string
  /** What it was done to: `submission/<id>`. */
  readonly subject: string
  /** Names no private value. */
  readonly detail?: unknown
}

/** One county's write transaction; every write function takes the county, the actor and the instant from it. */
export interface Tx extends Reader, WriteContext {
  readonly audit: (entry: AuditEntry) => void
  /** Fresh county keys, or the given ones wrapped again with the current key-encryption key. */
  readonly wrapKeys: (wrapped?: WrappedKeys) => WrappedKeys
}

/** Owner of the database connections. */
export interface Store extends AsyncDisposable {
  readonly dialect: { readonly kind: DialectKind }
  /** Runs `fn` on connections that cannot write. */
  readonly read: <T>(fn: (reader: Reader) => Promise<T>) => Promise<T>
  /** Runs `fn` in one transaction: commits with its audit entries, or leaves nothing when it throws or audited nothing. */
  readonly write: <T>(context: WriteContext, fn: (tx: Tx) => Promise<T>) => Promise<T>
  /** Brings the schema to the newest migration; returns the names it applied. */
  readonly migrate: () => Promise<readonly string[]>
  /** The writing Kysely for better-auth: `betterAuth({ database: store.auth })`. */
  readonly auth: { readonly db: Kysely<Database>; readonly type: DialectKind }
  readonly close: () => Promise<void>
}
