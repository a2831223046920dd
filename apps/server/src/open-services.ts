import { mkdirSync } from 'node:fs'
import {
  createAccounts,
  createAppAuth,
  createConfigCache,
  type App,
  type AppAuth,
  type DemoPeople,
  type Services,
} from '@xiance/api'
import { openStore } from '@xiance/store'
import { openFiles } from './files/open-files.ts'
import { baseConfig } from './seed/base-config.ts'
import { newId } from './new-id.ts'
import { derivedSecret, keyEncryptionKey } from './settings/key-encryption-key.ts'
import type { Settings } from './settings/settings.ts'

export interface OpenServices extends AsyncDisposable {
  readonly services: Services
  readonly auth: Readonly<Record<App, AppAuth>>
}

export interface OpenServicesOptions {
  readonly settings: Pick<Settings, 'data' | 'databaseUrl' | 'filesUrl' | 'publicUrl' | 'kek'>
  readonly clock?: () => Date
  /** The people of a demo database; left out in a real one. */
  readonly demo?: () => Promise<DemoPeople>
  /** Extra library configs, before those of this server. */
  readonly base?: Services['base']
  readonly signInsPerMinute?: number
}

/** Opens and migrates the database and wires the use cases to it. */
export async function openServices({
  settings,
  clock = () => new Date(),
  demo,
  base,
  signInsPerMinute,
}: OpenServicesOptions): Promise<OpenServices> {
  mkdirSync(settings.data, { recursive: true, mode: 0o700 })
  const kek = keyEncryptionKey(settings)
  const store = await openStore({ url: settings.databaseUrl, keys: { current: kek } })
  await store.migrate()
  const secret = derivedSecret(kek, 'sessions')
  const database = store.auth
  const authFor = (app: App) =>
    createAppAuth({
      app,
      database,
      secret,
      publicUrl: settings.publicUrl,
      ...(signInsPerMinute === undefined ? {} : { signInsPerMinute }),
    })
  const services: Services = Object.freeze({
    store,
    files: openFiles(settings),
    accounts: createAccounts({ database, secret }),
    configs: createConfigCache(),
    base: (extended: Parameters<Services['base']>[0]) => base?.(extended) ?? baseConfig(extended),
    clock,
    newId: () => newId(clock().getTime()),
    demo: demo ?? null,
  })
  return Object.freeze({
    services,
    auth: { portal: authFor('portal'), admin: authFor('admin') },
    [Symbol.asyncDispose]: () => store.close(),
  })
}
