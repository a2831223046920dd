import type { CountyConfig } from '@xiance/schema'
import type { Store } from '@xiance/store'
import type { Accounts } from './auth/accounts.ts'
import type { ConfigCache } from './config-cache.ts'
import type { FileBackend } from './features/file/backend.ts'
import type { DemoPeople } from './features/demo/answers.ts'

/** What the use cases reach the world through; the server chooses each. */
export interface Services {
  readonly store: Store
  readonly accounts: Accounts
  /** Where the bytes of files lie. */
  readonly files: FileBackend
  readonly configs: ConfigCache
  /** The library config that counties extend, by id and version; null when this server has none such. */
  readonly base: (extended: {
    readonly id: string
    readonly version: number
  }) => CountyConfig | null
  readonly clock: () => Date
  /** A new UUIDv7. */
  readonly newId: () => string
  /** The people of a demo database; null in a real one. */
  readonly demo: (() => Promise<DemoPeople>) | null
}
