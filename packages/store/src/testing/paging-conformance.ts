import { expect, test } from 'vitest'
import { saveRecord } from '../record.ts'
import { listRecords, type RecordListQuery } from '../record-list.ts'
import type { Row } from '@xiance/expr'
import type { Store } from '../store.ts'
import { foundCounty, walk, writing, type OpenBackend } from './backend.ts'

const register = { county: 'hangjin', register: 'household' }

export function pagingConformance(open: OpenBackend): void {
  test('pages show each record once while others are added and removed before the cursor', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    const ids = Array.from({ length: 23 }, (_, index) => `m${String(index).padStart(2, '0')}`)
    await put(store, ids)
    const seen: string[] = []
    let cursor: string | null | undefined
    let round = 0
    do {
      const page = await store.read((reader) =>
        listRecords(reader, { ...register, limit: 5, cursor }),
      )
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.next
      await put(store, [`a${String(round)}`])
      round += 1
    } while (cursor !== null)
    expect(seen).toEqual(ids)
  })

  test.each([false, true])(
    'sorting by a field with blanks and ties loses none (desc: %s)',
    async (desc) => {
      await using backend = await open()
      const { store } = backend
      await foundCounty(store)
      const heads = [3, 10, null, 2.5, 10, null, -1]
      for (const [index, value] of heads.entries())
        await put(store, [`r${String(index)}`], value === null ? {} : { heads: value })
      const rows = await all(store, { ...register, limit: 2, sort: { field: 'heads', desc } })
      const ascending = [null, null, -1, 2.5, 3, 10, 10]
      expect(rows.map(({ values }) => values['heads'] ?? null)).toEqual(
        desc ? ascending.toReversed() : ascending,
      )
      expect(new Set(rows.map(({ id }) => id)).size).toBe(7)
    },
  )

  test('text sorts by code point and a hostile field name sorts by nothing', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    for (const [id, kind] of [
      ['x', 'b'],
      ['y', 'B'],
      ['z', '牛'],
    ] as const)
      await put(store, [id], { kind })
    const byKind = await all(store, { ...register, sort: { field: 'kind' } })
    expect(byKind.map(({ id }) => id)).toEqual(['y', 'x', 'z'])
    const hostile = await all(store, { ...register, sort: { field: `kind") or 1=1 --` } })
    expect(hostile.map(({ id }) => id)).toEqual(['x', 'y', 'z'])
  })

  test('a broken cursor is refused and a limit is kept to 200', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    await put(
      store,
      Array.from({ length: 203 }, (_, index) => `r${String(index)}`),
    )
    const broken = store.read((reader) => listRecords(reader, { ...register, cursor: 'zzz' }))
    await expect(broken).rejects.toMatchObject({ code: 'store.cursor_invalid' })
    const page = await store.read((reader) => listRecords(reader, { ...register, limit: 5000 }))
    expect([page.items.length, page.total]).toEqual([200, 203])
  })

  test('a number is found as a whole, not by pairs of its digits that stand in every other one', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    await writing(store, (tx) =>
      saveRecord(tx, { ...base('h1'), title: '阿拉腾 SL-001 19900000401' }),
    )
    await writing(store, (tx) =>
      saveRecord(tx, { ...base('h2'), title: '宝音 SL-004 19900000001' }),
    )
    const found = async (search: string) =>
      (await all(store, { ...register, search })).map(({ id }) => id)
    expect(await found('SL-004')).toEqual(['h2'])
    expect(await found('sl004')).toEqual(['h2'])
    expect((await found('SL-00')).toSorted()).toEqual(['h1', 'h2'])
    expect(await found('0401')).toEqual(['h1'])
  })

  test('a Chinese name is found by its pieces and by its initials, and only by these', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    await writing(store, (tx) => saveRecord(tx, { ...base('h1'), title: '王小明 HJ-001' }))
    await writing(store, (tx) => saveRecord(tx, { ...base('h2'), title: '王小红 HJ-002' }))
    const found = async (search: string) =>
      (await all(store, { ...register, search })).map(({ id }) => id)
    expect(await found('小明')).toEqual(['h1'])
    expect(await found('王')).toEqual(['h1', 'h2'])
    expect(await found('wxm')).toEqual(['h1'])
    expect(await found('hj-002')).toEqual(['h2'])
    expect(await found('小明 002')).toEqual([])
    expect(await found('明小')).toEqual([])
    expect(await found(' ')).toEqual(['h1', 'h2'])
  })
}

function base(id: string, values: Row = {}) {
  return {
    register: 'household',
    id,
    baseRevision: 0,
    region: 'n1',
    title: id,
    values,
    private: [],
  }
}

async function put(store: Store, ids: readonly string[], values: Row = {}): Promise<void> {
  await writing(store, async (tx) => {
    for (const id of ids) await saveRecord(tx, base(id, values))
  })
}

function all(store: Store, query: RecordListQuery) {
  return walk((page) => store.read((reader) => listRecords(reader, { ...query, ...page })))
}
