import pg from 'pg'
import { expect, test } from 'vitest'
import { database } from './postgres.ts'

test('each database of the run is empty and its own', async () => {
  await using one = await database()
  await using two = await database()
  const first = await connect(one.url)
  await first.query('create table village (id text primary key)')
  expect(await tables(first)).toEqual(['village'])
  const second = await connect(two.url)
  expect(await tables(second)).toEqual([])
  await first.end()
  await second.end()
})

test('the server is PostgreSQL 18 and compares text by code point', async () => {
  await using own = await database()
  const client = await connect(own.url)
  const { rows } = await client.query<{ version: number; upper: boolean }>(
    `select current_setting('server_version_num')::int / 10000 as version, 'a' > 'B' as upper`,
  )
  await client.end()
  expect(rows).toEqual([{ version: 18, upper: true }])
})

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  return client
}

async function tables(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public'`,
  )
  return rows.map((row) => row.name)
}
