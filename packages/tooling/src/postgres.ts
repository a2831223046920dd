import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import type { Postgres } from './postgres-server.ts'

export { postgres, type Postgres } from './postgres-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the server that `nodeTests({ postgres: true })` started. */
    readonly postgresUrl: string
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
