import type { Row } from '@xiance/expr'
import { contentHash, type Indicator } from '@xiance/schema'
import { listReports, readCells, type Cell, type Reader } from '@xiance/store'
import type { CellValue } from './answers.ts'

/** What one region reported for one period. */
export interface ReportedValue {
  readonly region: string
  readonly period: string
  readonly value: CellValue
}

/** Names what a number counts: targets and words may change without making it another number. */
function definitionHash({ kind, unit, value, rollup, keys }: Indicator): Promise<string> {
  return contentHash({
    kind,
    unit: unit ?? null,
    value: value ?? null,
    rollup: rollup ?? null,
    keys: keys ?? null,
  })
}

/** The cells a report adds: one for each number in it. */
export async function cellsOf(
  indicators: readonly Indicator[],
  {
    region,
    period,
    values,
  }: { readonly region: string; readonly period: string; readonly values: Row },
): Promise<readonly Cell[]> {
  const cells = await Promise.all(
    indicators.map(async (indicator) => {
      const value = values[indicator.id]
      if (typeof value !== 'number') return []
      return [
        {
          indicator: indicator.id,
          defHash: await definitionHash(indicator),
          period,
          region,
          n: 1,
          sum: value,
          num: 0,
          den: 0,
        },
      ]
    }),
  )
  return cells.flat()
}

/** Every value reported in a region and below, numbers from the cells, words and yes/no from the reports. */
export async function reportedValues(
  reader: Reader,
  {
    county,
    within,
    indicators,
  }: {
    readonly county: string
    readonly within: string
    readonly indicators: readonly Indicator[]
  },
): Promise<ReadonlyMap<string, readonly ReportedValue[]>> {
  const hashes = new Map(
    await Promise.all(
      indicators.map(async (indicator) => [indicator.id, await definitionHash(indicator)] as const),
    ),
  )
  const values = new Map<string, ReportedValue[]>(indicators.map(({ id }) => [id, []]))
  for (const cell of await readCells(reader, { county, within, indicators: [...hashes.keys()] })) {
    if (hashes.get(cell.indicator) === cell.defHash)
      values
        .get(cell.indicator)
        ?.push({ region: cell.region, period: cell.period, value: cell.sum })
  }
  for (const report of await listReports(reader, { county, within })) {
    for (const [id, value] of Object.entries(report.values)) {
      if (typeof value === 'boolean' || typeof value === 'string')
        values.get(id)?.push({ region: report.region, period: report.period, value })
    }
  }
  return values
}
