import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What the environment decides. */
export interface Settings {
  readonly port: number
  /** Folder of database, keys and files. */
  readonly data: string
  /** `file:…` or `postgres://…`. */
  readonly databaseUrl: string
  /** `file:///…` or `s3://bucket/prefix`: where the bytes of files lie. */
  readonly filesUrl: string
  /** Serve the synthetic counties from a database file of their own. */
  readonly demo: boolean
  /** Address people type when a proxy ends TLS before this server. */
  readonly publicUrl: string | undefined
  /** Base64 of the 32-byte key-encryption key; made and kept beside the data when absent. */
  readonly kek: string | undefined
  readonly logLevel: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads `PORT DATA_DIR DATABASE_URL FILES_URL DEMO PUBLIC_URL KEK LOG_LEVEL`; without a DATABASE_URL it is the demo unless `DEMO=off`. */
export function settingsFrom(env: Environment, home: string): Settings {
  const port = Number(env['PORT'] ?? 4600)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT must be a port number, it is "${env['PORT'] ?? ''}".`)
  const data = env['DATA_DIR'] ?? join(home, '.data')
  const demo = env['DATABASE_URL'] === undefined && env['DEMO'] !== 'off'
  return {
    port,
    data,
    databaseUrl: env['DATABASE_URL'] ?? `file:${join(data, 'xiance.db')}`,
    filesUrl:
      env['FILES_URL'] ?? pathToFileURL(join(resolve(data), demo ? 'demo-files' : 'files')).href,
    demo,
    publicUrl: env['PUBLIC_URL'],
    kek: env['KEK'],
    logLevel: env['LOG_LEVEL'] ?? 'warn',
  }
}
