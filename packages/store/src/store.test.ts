import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { database } from '@xiance/tooling/postgres'
import { expect, test } from 'vitest'
import { openStore } from './open-store.ts'
import { saveRecord } from './record.ts'
import { foundCounty, writing } from './testing/backend.ts'
import { backendAt, conformance, temporarySqlite } from './testing/index.ts'

conformance('SQLite', temporarySqlite)

conformance('PostgreSQL', async () => {
  const own = await database()
  return backendAt(own.url, () => own[Symbol.asyncDispose]())
})

test('no private value stands readable in the bytes of the SQLite files', async () => {
  await using backend = await temporarySqlite()
  await foundCounty(backend.store)
  await writing(backend.store, (tx) =>
    saveRecord(tx, {
      register: 'household',
      id: 'h1',
      baseRevision: 0,
      region: 'n1',
      title: '乌日娜家',
      values: { head_name: '乌日娜', house: '砖木结构' },
      private: ['/head_name'],
    }),
  )
  const folder = dirname(backend.url.slice('file:'.length))
  const files = await readdir(folder)
  const bytes = Buffer.concat(await Promise.all(files.map((file) => readFile(join(folder, file)))))
  expect(bytes.includes('砖木结构')).toBe(true)
  expect(bytes.includes('乌日娜')).toBe(false)
})

test('a database nobody has a driver for is refused', async () => {
  const opened = openStore({ url: 'mysql://somewhere', keys: { current: new Uint8Array(32) } })
  await expect(opened).rejects.toMatchObject({ code: 'store.url_unknown' })
})
