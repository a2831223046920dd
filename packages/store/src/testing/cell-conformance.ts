import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCells, type Cell } from '../cell.ts'
import { mendCells, recomputeCells } from '../cell-recompute.ts'
import { getReport, saveReport } from '../report.ts'
import type { Store } from '../store.ts'
import { getSubmission, saveSubmission } from '../submission.ts'
import { foundCounty, writing, type OpenBackend } from './backend.ts'

const county = 'hangjin'

const cell: fc.Arbitrary<Cell> = fc.record({
  indicator: fc.constantFrom('sold', 'share'),
  defHash: fc.constantFrom('d1', 'd2'),
  period: fc.constantFrom('2018', '2019'),
  region: fc.constantFrom('n1', 's1'),
  class: fc.constantFrom('', 'sheep'),
  n: fc.integer({ min: 0, max: 3 }),
  sum: fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 100),
  num: fc.integer({ min: 0, max: 1e6 }),
  den: fc.integer({ min: 0, max: 1e6 }).map((value) => value / 1000),
})

const step = fc.record({
  by: fc.constantFrom('report', 'submission'),
  which: fc.constantFrom('a', 'b'),
  cells: fc.array(cell, { maxLength: 4 }),
})

export function cellConformance(open: OpenBackend): void {
  test('cells equal their recomputation after any writes and corrections', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        for (const one of steps) await correct(store, one)
        expect(await store.read((reader) => recomputeCells(reader, county))).toEqual([])
      }),
      { numRuns: 12 },
    )
    for (const by of ['report', 'submission'] as const)
      for (const which of ['a', 'b']) await correct(store, { by, which, cells: [] })
    expect(await store.read((reader) => readCells(reader, { county }))).toEqual([])
  })

  test('a tenth ten times is exactly one', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    const tenth = { indicator: 'sold', defHash: 'd', period: '2018', region: 'n1', num: 0, den: 0 }
    const cells = Array.from({ length: 10 }, () => ({ ...tenth, n: 1, sum: 0.1 }))
    await correct(store, { by: 'report', which: 'a', cells })
    const [sum] = await store.read((reader) => readCells(reader, { county }))
    expect(sum).toMatchObject({ n: 10, sum: 1 })
    const tooFine = correct(store, {
      by: 'report',
      which: 'a',
      cells: [{ ...tenth, n: 1, sum: 1e-7 }],
    })
    await expect(tooFine).rejects.toMatchObject({ code: 'store.number_inexact' })
  })

  test('a cell somebody changed by hand is found and mended', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    const one = { indicator: 'sold', defHash: 'd', period: '2018', region: 'n1', num: 0, den: 0 }
    await correct(store, { by: 'report', which: 'a', cells: [{ ...one, n: 1, sum: 5 }] })
    await store.auth.db.updateTable('indicator_cell').set({ sum: 7_000_000n }).execute()
    const found = await store.read((reader) => recomputeCells(reader, county))
    expect(found).toMatchObject([{ stored: { sum: 7 }, counted: { sum: 5 } }])
    await writing(store, (tx) => mendCells(tx))
    expect(await store.read((reader) => recomputeCells(reader, county))).toEqual([])
  })

  test('cells are read by indicator, period and the regions below one', async () => {
    await using backend = await open()
    const { store } = backend
    await foundCounty(store)
    const at = (region: string, period: string) => ({
      indicator: 'sold',
      defHash: 'd',
      period,
      region,
      n: 1,
      sum: 2,
      num: 0,
      den: 0,
    })
    const cells = [at('n1', '2018'), at('n2', '2018'), at('s1', '2018'), at('n1', '2019')]
    await correct(store, { by: 'report', which: 'a', cells })
    const regions = async (query: Parameters<typeof readCells>[1]) =>
      (await store.read((reader) => readCells(reader, query))).map(({ region }) => region)
    expect(await regions({ county, within: 'north', periods: ['2018'] })).toEqual(['n1', 'n2'])
    expect(await regions({ county, regions: ['s1'], indicators: ['sold'] })).toEqual(['s1'])
    expect(await regions({ county, indicators: [] })).toEqual([])
    expect(await regions({ county, defHashes: ['other'] })).toEqual([])
  })
}

interface Step {
  readonly by: 'report' | 'submission'
  readonly which: string
  readonly cells: readonly Cell[]
}

const corrections: { readonly [K in Step['by']]: (store: Store, step: Step) => Promise<unknown> } =
  {
    report: (store, { which, cells }) =>
      writing(store, async (tx) => {
        const key = { region: 'n1', period: which }
        const before = await getReport(tx, { county, ...key })
        return saveReport(tx, {
          ...key,
          baseRevision: before?.revision ?? 0,
          state: 'open',
          values: {},
          cells,
        })
      }),
    submission: (store, { which, cells }) =>
      writing(store, async (tx) => {
        const before = await getSubmission(tx, { county, id: which })
        return saveSubmission(tx, {
          id: which,
          baseRevision: before?.revision ?? 0,
          form: 'visit',
          version: 1,
          state: 'submitted',
          region: 'n1',
          answers: {},
          private: [],
          cells,
        })
      }),
  }

function correct(store: Store, step: Step): Promise<unknown> {
  return corrections[step.by](store, step)
}
