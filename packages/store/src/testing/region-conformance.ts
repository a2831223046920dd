import { expect, test } from 'vitest'
import {
  addRegions,
  changeRegion,
  endRegion,
  getRegion,
  isWithin,
  listRegions,
  regionAncestors,
} from '../region.ts'
import { saveRecord } from '../record.ts'
import { countRecords } from '../record-list.ts'
import { foundCounty, writing, type OpenBackend } from './backend.ts'

const county = 'hangjin'

export function regionConformance(open: OpenBackend): void {
  test('a merger of townships holds from its day; the tree before it stays', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    await writing(store, async (tx) => {
      await saveRecord(tx, {
        register: 'household',
        id: 'h1',
        baseRevision: 0,
        region: 's1',
        title: '一户',
        values: {},
        private: [],
      })
      const on = '2019-01-01'
      for (const [id, name] of [
        ['s1', '南一村'],
        ['s2', '南二村'],
      ] as const)
        await changeRegion(tx, { id, name, level: 'village', parent: 'north', on })
      await endRegion(tx, { id: 'south', on })
    })
    await store.read(async (reader) => {
      const ids = async (on?: string) =>
        (await listRegions(reader, { county, within: 'north', on })).map(({ id }) => id)
      expect(await ids('2018-12-31')).toEqual(['north', 'n1', 'n2'])
      expect((await ids('2019-01-01')).sort()).toEqual(['n1', 'n2', 'north', 's1', 's2'])
      expect((await ids()).length).toBe(5)
      const trunk = async (on?: string) =>
        (await regionAncestors(reader, { county, id: 's1', on })).map(({ id }) => id)
      expect(await trunk('2018-06-01')).toEqual(['s1', 'south', 'top'])
      expect(await trunk()).toEqual(['s1', 'north', 'top'])
      expect(await getRegion(reader, { county, id: 'south' })).toBeNull()
      expect(await getRegion(reader, { county, id: 'south', on: '2018-01-01' })).toMatchObject({
        name: '南镇',
      })
      const within = { county, id: 's1', within: 'south' }
      expect(await isWithin(reader, within)).toBe(false)
      expect(await isWithin(reader, { ...within, on: '2018-01-01' })).toBe(true)
      const records = { county, register: 'household', within: 'north' }
      expect(await countRecords(reader, records)).toBe(1)
      expect(await countRecords(reader, { ...records, on: '2018-01-01' })).toBe(0)
    })
  })

  test('a village that changed its township counts there from that day and here before', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    await writing(store, async (tx) => {
      await saveRecord(tx, {
        register: 'household',
        id: 'h1',
        baseRevision: 0,
        region: 'n1',
        title: '一户',
        values: {},
        private: [],
      })
      const village = { id: 'n1', name: '北一村', level: 'village', parent: 'south' }
      await changeRegion(tx, { ...village, on: '2020-01-01' })
    })
    const counts = (on?: string) =>
      store.read((reader) =>
        Promise.all(
          ['north', 'south', 'top'].map((within) =>
            countRecords(reader, { county, register: 'household', within, on }),
          ),
        ),
      )
    expect(await counts('2019-12-31')).toEqual([1, 0, 1])
    expect(await counts('2020-01-01')).toEqual([0, 1, 1])
    expect(await counts()).toEqual([0, 1, 1])
  })

  test('ancestry follows the tree and never the code', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    await writing(store, (tx) =>
      addRegions(tx, [{ id: 'south1', name: '飞地', level: 'village', parent: 'north' }]),
    )
    await store.read(async (reader) => {
      expect(await isWithin(reader, { county, id: 'south1', within: 'south' })).toBe(false)
      expect(await isWithin(reader, { county, id: 'south1', within: 'north' })).toBe(true)
      expect(await isWithin(reader, { county, id: 'nowhere', within: 'top' })).toBe(false)
      const villages = await listRegions(reader, { county, within: 'top', level: 'village' })
      expect(villages).toHaveLength(5)
    })
  })
}
