import { expect, test } from 'vitest'
import { getCounty, setClock } from '../county.ts'
import { saveReport } from '../report.ts'
import { readCells } from '../cell.ts'
import { verifyAudit } from '../audit.ts'
import { instant, foundCounty, writing, type OpenBackend } from './backend.ts'

export function transactionConformance(open: OpenBackend): void {
  test('a write without an audit entry is refused and leaves nothing', async () => {
    await using backend = await open()
    await foundCounty(backend.store)
    const write = backend.store.write({ county: 'hangjin', actor: 'u', at: instant }, (tx) =>
      setClock(tx, '2018-07-01'),
    )
    await expect(write).rejects.toMatchObject({ code: 'store.audit_required' })
    const county = await backend.store.read((reader) => getCounty(reader, 'hangjin'))
    expect(county?.demoClock).toBeNull()
  })

  test('a write that throws half way leaves nothing, not even its audit entry', async () => {
    await using backend = await open()
    await foundCounty(backend.store)
    const write = writing(backend.store, async (tx) => {
      await saveReport(tx, report({ baseRevision: 0, value: 7 }))
      tx.audit({ action: 'report.save', subject: 'n1' })
      throw new Error('power cut')
    })
    await expect(write).rejects.toThrow('power cut')
    const { cells, audit } = await backend.store.read(async (reader) => ({
      cells: await readCells(reader, { county: 'hangjin' }),
      audit: await verifyAudit(reader, 'hangjin'),
    }))
    expect(cells).toEqual([])
    expect(audit).toEqual({ ok: true, entries: 1, brokenAt: null })
  })

  test('a write inside a write is refused', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    const nested = writing(store, () => writing(store, (tx) => setClock(tx, null)))
    await expect(nested).rejects.toMatchObject({ code: 'store.nested_write' })
  })

  test('reading connections cannot write', async () => {
    await using backend = await open()
    await foundCounty(backend.store)
    const attempt = backend.store.read((reader) =>
      reader.db.updateTable('county').set({ title: 'x' }).execute(),
    )
    await expect(attempt).rejects.toThrow(/read-?only/i)
  })

  test('forty writers at once lose nothing', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    const villages = ['n1', 'n2', 's1', 's2']
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        writing(store, (tx) =>
          saveReport(tx, {
            ...report({ baseRevision: 0, value: 0.1 }),
            region: villages[index % 4] ?? '',
            period: `2018-${String(index + 1)}`,
          }),
        ),
      ),
    )
    const { cells, audit } = await store.read(async (reader) => ({
      cells: await readCells(reader, { county: 'hangjin' }),
      audit: await verifyAudit(reader, 'hangjin'),
    }))
    expect(cells).toMatchObject([{ region: 'n1', n: 40, sum: 4 }])
    expect(audit).toEqual({ ok: true, entries: 41, brokenAt: null })
  })

  test('of ten writers on one revision exactly one wins', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    await writing(store, (tx) => saveReport(tx, report({ baseRevision: 0, value: 1 })))
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, value) =>
        writing(store, (tx) => saveReport(tx, report({ baseRevision: 1, value }))),
      ),
    )
    const won = results.filter((result) => result !== null)
    expect(won).toHaveLength(1)
    const [cell] = await store.read((reader) => readCells(reader, { county: 'hangjin' }))
    expect(cell?.sum).toBe(won[0]?.values['sold'])
    expect(cell?.n).toBe(1)
  })
}

function report({ baseRevision, value }: { baseRevision: number; value: number }) {
  const cell = { indicator: 'sold', defHash: 'd', period: '2018', region: 'n1', num: 0, den: 0 }
  return {
    region: 'n1',
    period: '2018',
    baseRevision,
    state: 'open',
    values: { sold: value },
    cells: [{ ...cell, n: 1, sum: value }],
  }
}
