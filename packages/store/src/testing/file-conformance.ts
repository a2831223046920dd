import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { fileReferrers, nameFiles } from '../file-reference.ts'
import {
  collectFiles,
  getFile,
  holdFile,
  sendHeldFile,
  sentFile,
  sentSince,
  unnamedFiles,
} from '../file.ts'
import { saveRecord } from '../record.ts'
import { saveSubmission } from '../submission.ts'
import type { Store, Tx } from '../store.ts'
import { foundCounty, writing, type OpenBackend } from './backend.ts'

const county = 'hangjin'
const hash = 'a'.repeat(64)
const other = 'b'.repeat(64)
const photo = { hash, size: 1200, type: 'image/jpeg', name: '乌日娜家.jpg' }
const late = '2018-07-01T08:00:00.000Z'

export function fileConformance(open: OpenBackend): void {
  test('a file is held once however many send it; each sending is remembered', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    expect(await as(store, 'u1', (tx) => sendHeldFile(tx, photo))).toBe(false)
    await as(store, 'u1', (tx) => holdFile(tx, photo))
    await as(store, 'u1', (tx) => holdFile(tx, photo))
    expect(await as(store, 'u2', (tx) => sendHeldFile(tx, { hash, name: '同一张.jpg' }))).toBe(true)
    await store.read(async (reader) => {
      expect(await getFile(reader, { county, hash })).toMatchObject({ ...photo, by: 'u1' })
      expect(await getFile(reader, { county, hash: other })).toBeNull()
      const since = '2018-06-01T00:00:00.000Z'
      expect(await sentSince(reader, { county, user: 'u2', since })).toEqual({
        files: 1,
        bytes: 1200,
      })
      expect(await sentSince(reader, { county, user: 'u2', since: late })).toEqual({
        files: 0,
        bytes: 0,
      })
      const sent = (user: string) => sentFile(reader, { county, hash, user })
      expect([await sent('u1'), await sent('u2'), await sent('u3')]).toEqual([true, true, false])
    })
  })

  test('a file of one county is none of another, and its name is sealed', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    await foundCounty(store, 'duan')
    await as(store, 'u1', (tx) => holdFile(tx, photo))
    expect(await store.read((reader) => getFile(reader, { county: 'duan', hash }))).toBeNull()
    const { rows } = await sql<{ name: string }>`select name from file_upload`.execute(
      store.auth.db,
    )
    expect(JSON.stringify(rows)).not.toContain('乌日娜')
  })

  test('what names a file is found where it is now; a submission forgets, a record does not', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    await writing(store, async (tx) => {
      await saveSubmission(tx, visit)
      await saveRecord(tx, household)
      await nameFiles(tx, { source: 'submission', id: 's1' }, [{ hash, opensTo: 'scope' }])
      await nameFiles(tx, { source: 'record', register: 'household', id: 'h1' }, [
        { hash, opensTo: 'workers' },
      ])
      await nameFiles(tx, { source: 'submission', id: 'not yet saved' }, [
        { hash, opensTo: 'nobody' },
      ])
    })
    const referrers = () => store.read((reader) => fileReferrers(reader, { county, hash }))
    expect((await referrers()).toSorted((a, b) => a.source.localeCompare(b.source))).toEqual([
      { source: 'record', region: 'n1', opensTo: 'workers' },
      { source: 'submission', region: 'n1', opensTo: 'scope' },
    ])
    await writing(store, async (tx) => {
      await nameFiles(tx, { source: 'submission', id: 's1' }, [{ hash: other, opensTo: 'scope' }])
      await nameFiles(tx, { source: 'record', register: 'household', id: 'h1' }, [])
    })
    expect(await referrers()).toEqual([{ source: 'record', region: 'n1', opensTo: 'workers' }])
  })

  test('only old files that nothing names are collected, and they can be sent again', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    await as(store, 'u1', async (tx) => {
      await holdFile(tx, photo)
      await holdFile(tx, { ...photo, hash: other })
      await nameFiles(tx, { source: 'submission', id: 's1' }, [{ hash: other, opensTo: 'scope' }])
    })
    const collect = async (before: string) => {
      const hashes = await store.read((reader) =>
        unnamedFiles(reader, { county, before, limit: 100 }),
      )
      return writing(store, (tx) => collectFiles(tx, { hashes, before }), { at: late })
    }
    expect(await collect('2018-05-31T00:00:00.000Z')).toEqual([])
    expect(await collect('2018-06-08T00:00:00.000Z')).toEqual([hash])
    expect(await store.read((reader) => getFile(reader, { county, hash }))).toBeNull()
    expect(await as(store, 'u1', (tx) => sendHeldFile(tx, photo))).toBe(false)
    await as(store, 'u2', (tx) => holdFile(tx, photo))
    expect(await store.read((reader) => getFile(reader, { county, hash }))).toMatchObject({
      by: 'u2',
    })
    await writing(store, (tx) => nameFiles(tx, { source: 'submission', id: 's1' }, []), {
      at: late,
    })
    expect(await collect('2018-06-08T00:00:00.000Z')).toEqual([hash])
    expect(await collect('2018-07-02T00:00:00.000Z')).toEqual([other])
  })
}

const visit = {
  id: 's1',
  baseRevision: 0,
  form: 'visit',
  version: 1,
  state: 'draft',
  region: 'n1',
  answers: {},
  private: [],
}

const household = {
  register: 'household',
  id: 'h1',
  baseRevision: 0,
  region: 'n1',
  title: '乌日娜家',
  values: {},
  private: [],
}

function as<T>(store: Store, actor: string, fn: (tx: Tx) => Promise<T>): Promise<T> {
  return store.write({ county, actor, at: '2018-06-01T08:00:00.000Z' }, async (tx) => {
    tx.audit({ action: 'test.write', subject: 'test' })
    return fn(tx)
  })
}
