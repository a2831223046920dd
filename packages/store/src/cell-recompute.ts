import {
  cellKeyText,
  measuresOf,
  readCells,
  readContribution,
  changeCells,
  type Cell,
} from './cell.ts'
import { fromMicro } from './exact.ts'
import type { Reader, Tx } from './store.ts'

export interface CellDifference {
  /** What is stored; null when the cell is missing. */
  readonly stored: Cell | null
  /** What reports and submissions add up to; null when nothing does. */
  readonly counted: Cell | null
}

/** Adds every contribution up again and says where the stored cells differ: nowhere, unless something is broken. */
export async function recomputeCells(
  reader: Reader,
  county: string,
): Promise<readonly CellDifference[]> {
  const counted = await countAgain(reader, county)
  const stored = new Map(
    (await readCells(reader, { county })).map((cell) => [cellKeyText(cell), cell] as const),
  )
  return [...new Set([...counted.keys(), ...stored.keys()])]
    .sort()
    .map((key) => ({ stored: stored.get(key) ?? null, counted: counted.get(key) ?? null }))
    .filter((pair) => !same(pair.stored, pair.counted))
}

/** Sets the cells to what reports and submissions add up to; returns what it mended. */
export async function mendCells(tx: Tx): Promise<readonly CellDifference[]> {
  const differences = await recomputeCells(tx, tx.county)
  await changeCells(tx, {
    before: differences.flatMap(({ stored }) => stored ?? []),
    after: differences.flatMap(({ counted }) => counted ?? []),
  })
  return differences
}

async function countAgain(reader: Reader, county: string): Promise<ReadonlyMap<string, Cell>> {
  const sums = new Map<string, { cell: Cell; by: ReturnType<typeof measuresOf> }>()
  for await (const text of contributions(reader, county))
    for (const cell of readContribution(text)) {
      const key = cellKeyText(cell)
      const by = measuresOf(cell)
      const sum = sums.get(key)?.by ?? { n: 0n, sum: 0n, num: 0n, den: 0n }
      sums.set(key, {
        cell,
        by: {
          n: sum.n + by.n,
          sum: sum.sum + by.sum,
          num: sum.num + by.num,
          den: sum.den + by.den,
        },
      })
    }
  return new Map(
    [...sums]
      .filter(([, { by }]) => Object.values(by).some((value) => value !== 0n))
      .map(([key, { cell, by }]) => [
        key,
        {
          ...cell,
          class: cell.class ?? '',
          n: Number(by.n),
          sum: fromMicro(by.sum),
          num: fromMicro(by.num),
          den: fromMicro(by.den),
        },
      ]),
  )
}

async function* contributions(reader: Reader, county: string): AsyncGenerator<string> {
  for (const table of ['report', 'submission'] as const) {
    const rows = await reader.db
      .selectFrom(table)
      .select('contribution')
      .where('county_id', '=', county)
      .where('contribution', '<>', '[]')
      .execute()
    for (const row of rows) yield row.contribution
  }
}

function same(one: Cell | null, other: Cell | null): boolean {
  if (!one || !other) return one === other
  return (['n', 'sum', 'num', 'den'] as const).every((name) => one[name] === other[name])
}
