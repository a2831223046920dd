import { sql } from 'kysely'
import { fromMicro, toMicro } from './exact.ts'
import { always, regionTree } from './region-tree.ts'
import type { Reader, Tx } from './store.ts'

export interface CellKey {
  readonly indicator: string
  /** Hash of the definition it was counted by. */
  readonly defHash: string
  readonly period: string
  /** The reporting region. */
  readonly region: string
  /** Option or group it is counted for; '' for the whole. */
  readonly class?: string
}

/** What one region and period hold for an indicator: how many facts, their sum, numerator and denominator. */
export interface Cell extends CellKey {
  readonly n: number
  readonly sum: number
  readonly num: number
  readonly den: number
}

export interface CellQuery {
  readonly county: string
  readonly indicators?: readonly string[] | undefined
  readonly defHashes?: readonly string[] | undefined
  readonly periods?: readonly string[] | undefined
  readonly regions?: readonly string[] | undefined
  /** This region and all below it, by the tree of `on`. */
  readonly within?: string | undefined
  readonly on?: string | undefined
}

const measures = ['n', 'sum', 'num', 'den'] as const

/** Changes cells by the difference, in key order, in the transaction of the write that causes it. */
export async function changeCells(
  tx: Tx,
  { before, after }: { readonly before: readonly Cell[]; readonly after: readonly Cell[] },
): Promise<void> {
  const changes = new Map<string, { key: CellKey; by: Measures }>()
  for (const [cells, sign] of [[before, -1n] as const, [after, 1n] as const])
    for (const cell of cells) {
      const text = cellKeyText(cell)
      const by = changes.get(text)?.by ?? zero
      changes.set(text, { key: cell, by: plus(by, measuresOf(cell), sign) })
    }
  const ordered = [...changes].filter(([, { by }]) => measures.some((name) => by[name] !== 0n))
  ordered.sort(([one], [other]) => (one < other ? -1 : 1))
  for (const [, { key, by }] of ordered) await addToCell(tx, key, by)
}

/** Cells as they stand, in key order; empty ones are absent. */
export async function readCells(reader: Reader, query: CellQuery): Promise<readonly Cell[]> {
  const { county, within, on = always.latest } = query
  let cells = reader.db.selectFrom('indicator_cell').where('county_id', '=', county)
  const among = {
    indicator: query.indicators,
    def_hash: query.defHashes,
    period: query.periods,
    region_id: query.regions,
  } as const
  for (const [column, values] of Object.entries(among)) {
    if (values === undefined) continue
    if (values.length === 0) return []
    cells = cells.where(column as keyof typeof among, 'in', values)
  }
  if (within !== undefined)
    cells = cells.where('region_id', 'in', regionTree(reader, { county, root: within, on }))
  const rows = await cells
    .select(['indicator', 'def_hash', 'period', 'region_id', 'class'])
    .select(measures.map((name) => sql<string>`cast(${sql.ref(name)} as text)`.as(name)))
    .orderBy('indicator')
    .orderBy('def_hash')
    .orderBy('period')
    .orderBy('region_id')
    .orderBy('class')
    .execute()
  return rows.map((row) => ({
    indicator: row.indicator,
    defHash: row.def_hash,
    period: row.period,
    region: row.region_id,
    class: row.class,
    n: Number(BigInt(row.n)),
    sum: fromMicro(BigInt(row.sum)),
    num: fromMicro(BigInt(row.num)),
    den: fromMicro(BigInt(row.den)),
  }))
}

/** One text per cell, in the order cells are locked in. */
export function cellKeyText(key: CellKey): string {
  return [key.indicator, key.defHash, key.period, key.region, key.class ?? ''].join('\u0000')
}

/** The cells a write adds, as kept beside it. */
export function contributionText(cells: readonly Cell[]): string {
  return JSON.stringify(cells)
}

export function readContribution(text: string): readonly Cell[] {
  return JSON.parse(text) as readonly Cell[]
}

type Measures = { readonly [M in (typeof measures)[number]]: bigint }

const zero: Measures = { n: 0n, sum: 0n, num: 0n, den: 0n }

export function measuresOf(cell: Cell): Measures {
  return {
    n: BigInt(cell.n),
    sum: toMicro(cell.sum),
    num: toMicro(cell.num),
    den: toMicro(cell.den),
  }
}

function plus(left: Measures, right: Measures, sign: bigint): Measures {
  return {
    n: left.n + sign * right.n,
    sum: left.sum + sign * right.sum,
    num: left.num + sign * right.num,
    den: left.den + sign * right.den,
  }
}

async function addToCell(tx: Tx, key: CellKey, by: Measures): Promise<void> {
  const row = {
    county_id: tx.county,
    indicator: key.indicator,
    def_hash: key.defHash,
    period: key.period,
    region_id: key.region,
    class: key.class ?? '',
  }
  await tx.db
    .insertInto('indicator_cell')
    .values({ ...row, ...by })
    .onConflict((conflict) =>
      conflict
        .columns(['county_id', 'indicator', 'def_hash', 'period', 'region_id', 'class'])
        .doUpdateSet((eb) => ({
          n: eb('indicator_cell.n', '+', eb.ref('excluded.n')),
          sum: eb('indicator_cell.sum', '+', eb.ref('excluded.sum')),
          num: eb('indicator_cell.num', '+', eb.ref('excluded.num')),
          den: eb('indicator_cell.den', '+', eb.ref('excluded.den')),
        })),
    )
    .execute()
  await tx.db
    .deleteFrom('indicator_cell')
    .where((eb) => eb.and(row))
    .where((eb) => eb.and(zero))
    .execute()
}
