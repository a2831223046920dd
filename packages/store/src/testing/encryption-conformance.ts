import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { rewrapKeys } from '../county.ts'
import { keysFrom, newKey } from '../encryption/keys.ts'
import { hidden } from '../encryption/sealed-row.ts'
import { openStore } from '../open-store.ts'
import { getRecord, saveRecord } from '../record.ts'
import { listRecords } from '../record-list.ts'
import type { Store } from '../store.ts'
import { getSubmission, saveSubmission } from '../submission.ts'
import { foundCounty, writing, type OpenBackend } from './backend.ts'

const secrets = ['乌日娜', '小明', '15262519900101123X', '乌日', '日娜']
const household = { county: 'hangjin', register: 'household', id: 'h1' }
const values = {
  household_no: 'HJ-001',
  head_name: '乌日娜',
  members: [{ _id: 'r1', name: '小明', id_no: '15262519900101123X', stage: 'junior' }],
}

export function encryptionConformance(open: OpenBackend): void {
  test('no private value stands readable in any table', async () => {
    await using backend = await open()
    await fill(backend.store)
    const dump = await dumpOf(backend.store)
    expect(dump).toContain('HJ-001')
    expect(secrets.filter((secret) => dump.includes(secret))).toEqual([])
  })

  test('one record read by its id shows what is private; a list hides it unless asked', async () => {
    await using backend = await open()
    const { store } = backend
    await fill(store)
    await store.read(async (reader) => {
      expect(await getRecord(reader, household)).toMatchObject({ title: '乌日娜家', values })
      const submission = await getSubmission(reader, { county: 'hangjin', id: 's1' })
      expect(submission).toMatchObject({ title: '乌日娜家', answers: values, values })
      const [shown] = (await listRecords(reader, household)).items
      expect(shown?.values).toEqual({
        household_no: 'HJ-001',
        head_name: hidden,
        members: [{ _id: 'r1', name: hidden, id_no: hidden, stage: 'junior' }],
      })
      const [revealed] = (await listRecords(reader, { ...household, reveal: true })).items
      expect(revealed?.values).toEqual(values)
    })
  })

  test('a private value is found whole, however it is spaced or cased, and never by a part', async () => {
    await using backend = await open()
    await fill(backend.store)
    const found = async (value: string) =>
      backend.store.read(
        async (reader) =>
          (await listRecords(reader, { ...household, equals: { path: '/members/id_no', value } }))
            .total,
      )
    expect(await found('152625 19900101 123x')).toBe(1)
    expect(await found('152625')).toBe(0)
  })

  test('a sealed value moved to another record is refused', async () => {
    await using backend = await open()
    const { store } = backend
    await fill(store)
    await writing(store, (tx) =>
      saveRecord(tx, { ...write, id: 'h2', key: 'HJ-002', values: { head_name: '别人' } }),
    )
    const { db } = store.auth
    const stolen = await db
      .selectFrom('record')
      .select('content')
      .where('id', '=', 'h1')
      .executeTakeFirstOrThrow()
    await db.updateTable('record').set(stolen).where('id', '=', 'h2').execute()
    const read = store.read((reader) => getRecord(reader, { ...household, id: 'h2' }))
    await expect(read).rejects.toMatchObject({ code: 'encryption.key_wrong' })
  })

  test('after a key rotation the new key alone opens what was sealed before; a foreign key does not', async () => {
    await using backend = await open()
    await fill(backend.store)
    const { content } = await contentOf(backend.store)
    const next = keysFrom(newKey())
    const reopened = (keys: Parameters<typeof openStore>[0]['keys']) =>
      openStore({ url: backend.url, keys })
    {
      await using rotating = await reopened({ ...next, previous: [backend.keys.current] })
      await writing(rotating, (tx) => rewrapKeys(tx))
    }
    await using rotated = await reopened(next)
    const record = await rotated.read((reader) => getRecord(reader, household))
    expect(record?.values).toEqual(values)
    expect((await contentOf(rotated)).content).toBe(content)
    await using foreign = await reopened(keysFrom(newKey()))
    const read = foreign.read((reader) => getRecord(reader, household))
    await expect(read).rejects.toMatchObject({ code: 'encryption.key_wrong' })
  })
}

const paths = ['/head_name', '/members/name', '/members/id_no']
const write = {
  register: 'household',
  id: 'h1',
  baseRevision: 0,
  region: 'n1',
  title: '乌日娜家',
  sortKey: 'HJ-001',
  key: 'HJ-001',
  values,
  private: paths,
}

async function fill(store: Store): Promise<void> {
  await foundCounty(store)
  await writing(store, async (tx) => {
    await saveRecord(tx, write)
    await saveSubmission(tx, {
      id: 's1',
      baseRevision: 0,
      form: 'visit',
      version: 1,
      state: 'submitted',
      register: 'household',
      record: 'h1',
      region: 'n1',
      title: '乌日娜家',
      answers: values,
      values,
      private: paths,
    })
  })
}

async function contentOf(store: Store) {
  return store.auth.db
    .selectFrom('record')
    .select('content')
    .where('id', '=', 'h1')
    .executeTakeFirstOrThrow()
}

/** All rows of all tables as one text. */
async function dumpOf({ auth: { db } }: Store): Promise<string> {
  const tables = await db.introspection.getTables()
  const dumps = tables.map(({ name }) => sql`select * from ${sql.table(name)}`.execute(db))
  return JSON.stringify(
    (await Promise.all(dumps)).map(({ rows }) => rows),
    exact,
  )
}

function exact(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value
}
