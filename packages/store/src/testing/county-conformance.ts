import { expect, test } from 'vitest'
import { listAudit } from '../audit.ts'
import { readCells } from '../cell.ts'
import { listCounties } from '../county.ts'
import { addMembership, listMembers, membershipsOf, removeMembership } from '../membership.ts'
import { getRecord, saveRecord } from '../record.ts'
import { countRecords } from '../record-list.ts'
import { listRegions } from '../region.ts'
import { saveReport } from '../report.ts'
import { getSubmission, saveSubmission } from '../submission.ts'
import type { Store } from '../store.ts'
import { foundCounty, writing, type OpenBackend } from './backend.ts'

export function countyConformance(open: OpenBackend): void {
  test('two counties with the same ids see nothing of each other', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store, 'hangjin')
    await foundCounty(store, 'duan')
    await fill(store, 'hangjin', 1)
    await fill(store, 'duan', 2)
    const seen = (county: string) =>
      store.read(async (reader) => ({
        record: (await getRecord(reader, { county, register: 'household', id: 'same' }))?.values,
        count: await countRecords(reader, { county, register: 'household', search: '同一户' }),
        submission: (await getSubmission(reader, { county, id: 'same' }))?.answers,
        cells: (await readCells(reader, { county, within: 'top' })).map(({ sum }) => sum),
        regions: (await listRegions(reader, { county })).length,
        audit: (await listAudit(reader, { county })).total,
      }))
    const one = { count: 1, regions: 7, audit: 2 }
    const row = (value: number) => ({
      ...one,
      record: { heads: value },
      submission: { heads: value },
      cells: [value],
    })
    expect(await seen('hangjin')).toEqual(row(1))
    expect(await seen('duan')).toEqual(row(2))
    await expect(seen('chenzhou')).rejects.toMatchObject({ code: 'county.unknown' })
    expect((await store.read(listCounties)).map(({ id }) => id)).toEqual(['duan', 'hangjin'])
  })

  test('a role is held once, in its county, until it is taken', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store, 'hangjin')
    await foundCounty(store, 'duan')
    const clerk = { user: 'u1', role: 'town_clerk', region: 'north', organ: null }
    await writing(store, (tx) => addMembership(tx, clerk))
    await writing(store, (tx) => addMembership(tx, clerk))
    await writing(store, (tx) => addMembership(tx, clerk), { county: 'duan' })
    const mine = await store.read((reader) => membershipsOf(reader, 'u1'))
    expect(mine.map(({ county }) => county)).toEqual(['duan', 'hangjin'])
    expect(await writing(store, (tx) => removeMembership(tx, clerk))).toBe(true)
    expect(await writing(store, (tx) => removeMembership(tx, clerk))).toBe(false)
    const left = (county: string) => store.read((reader) => listMembers(reader, { county }))
    expect(await left('hangjin')).toEqual([])
    expect(await left('duan')).toEqual([{ county: 'duan', ...clerk }])
  })
}

async function fill(store: Store, county: string, heads: number): Promise<void> {
  const at = { region: 'n1', baseRevision: 0, private: [] }
  const cell = { indicator: 'sold', defHash: 'd', period: '2018', region: 'n1', num: 0, den: 0 }
  await writing(
    store,
    async (tx) => {
      await saveRecord(tx, {
        ...at,
        register: 'household',
        id: 'same',
        title: '同一户',
        values: { heads },
      })
      await saveSubmission(tx, {
        ...at,
        id: 'same',
        form: 'visit',
        version: 1,
        state: 'draft',
        answers: { heads },
      })
      await saveReport(tx, {
        ...at,
        period: '2018',
        state: 'open',
        values: {},
        cells: [{ ...cell, n: 1, sum: heads }],
      })
    },
    { county },
  )
}
