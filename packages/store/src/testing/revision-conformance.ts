import { expect, test } from 'vitest'
import { getDraft, saveDraft } from '../draft.ts'
import { getRecord, saveRecord } from '../record.ts'
import { recordAt, recordHistory } from '../record-history.ts'
import { getVersion, listVersions, publishedVersion, publishVersion } from '../version.ts'
import { foundCounty, instant, writing, type OpenBackend } from './backend.ts'

const household = { county: 'hangjin', register: 'household', id: 'h1' }

export function revisionConformance(open: OpenBackend): void {
  test('a stale revision changes nothing and is told', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    const first = await writing(store, (tx) => saveRecord(tx, record(0, { heads: 1 })))
    const second = await writing(store, (tx) => saveRecord(tx, record(1, { heads: 2 })))
    const stale = await writing(store, (tx) => saveRecord(tx, record(1, { heads: 3 })))
    const again = await writing(store, (tx) => saveRecord(tx, record(0, { heads: 4 })))
    expect([first?.revision, second?.revision, stale, again]).toEqual([1, 2, null, null])
    const stored = await store.read((reader) => getRecord(reader, household))
    expect(stored).toMatchObject({ revision: 2, values: { heads: 2 } })
  })

  test('every revision of a record stays readable as it was', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    await writing(store, (tx) => saveRecord(tx, record(0, { heads: 1, head_name: '其其格' })))
    await writing(store, (tx) => saveRecord(tx, record(1, { heads: 2, head_name: '其其格' })))
    const { history, before } = await store.read(async (reader) => ({
      history: await recordHistory(reader, household),
      before: await recordAt(reader, { ...household, revision: 1 }),
    }))
    expect(history.map(({ revision, changed }) => ({ revision, changed }))).toEqual([
      { revision: 2, changed: ['heads'] },
      { revision: 1, changed: ['heads'] },
    ])
    expect(before).toEqual({ heads: 1, head_name: '其其格' })
  })

  test('a second record with the same key is refused', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    await writing(store, (tx) => saveRecord(tx, { ...record(0, {}), key: 'HJ-001' }))
    const second = writing(store, (tx) =>
      saveRecord(tx, { ...record(0, {}), id: 'h2', key: 'hj-001 ' }),
    )
    await expect(second).rejects.toMatchObject({ code: 'record.duplicate_key' })
  })

  test('a draft edited by two people keeps the first', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    const edit = (baseRevision: number, document: string) =>
      writing(store, (tx) => saveDraft(tx, { baseRevision, basedOn: 1, document }))
    expect(await edit(0, '{"a":1}')).toMatchObject({ revision: 1, document: '{"a":1}' })
    expect(await edit(1, '{"a":2}')).toMatchObject({ revision: 2 })
    expect(await edit(1, '{"a":3}')).toBeNull()
    const draft = await store.read((reader) => getDraft(reader, 'hangjin'))
    expect(draft?.document).toBe('{"a":2}')
  })

  test('published versions count up, keep their bytes and wait for their instant', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    const later = '2018-07-01T00:00:00.000Z'
    const text = '{"title":"县策",  "b":1}'
    await writing(store, (tx) =>
      publishVersion(tx, {
        hash: 'two',
        document: text,
        resolved: text,
        note: '',
        publishedAt: later,
      }),
    )
    await store.read(async (reader) => {
      const now = await publishedVersion(reader, { county: 'hangjin', at: instant })
      const then = await publishedVersion(reader, { county: 'hangjin', at: later })
      expect([now?.version, then?.version]).toEqual([1, 2])
      const version = await getVersion(reader, { county: 'hangjin', version: 2 })
      expect(version?.resolved).toBe(text)
      const list = await listVersions(reader, { county: 'hangjin' })
      expect(list.items.map(({ hash }) => hash)).toEqual(['two', 'one'])
    })
  })
}

function record(baseRevision: number, values: { heads?: number; head_name?: string }) {
  return {
    register: 'household',
    id: 'h1',
    baseRevision,
    region: 'n1',
    title: '一户',
    values,
    private: ['/head_name'],
    changed: ['heads'],
  }
}
