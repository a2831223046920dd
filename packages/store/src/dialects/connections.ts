import type { Dialect } from 'kysely'
import type { DialectKind } from './sql-differences.ts'

/** One writing and one read-only Kysely dialect on the same database. */
export interface Connections {
  readonly kind: DialectKind
  readonly writer: Dialect
  readonly reader: Dialect
  /** Frees what the dialects do not own. */
  readonly close: () => Promise<void>
}
