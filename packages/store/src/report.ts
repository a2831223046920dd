import { changeCells, contributionText, readContribution, type Cell } from './cell.ts'
import { always, regionTree } from './region-tree.ts'
import type { Row } from '@xiance/expr'
import type { Reader, Tx } from './store.ts'

/** Reported values of one region for one period; its identity is region and period. */
export interface Report {
  readonly region: string
  readonly period: string
  readonly revision: number
  readonly state: string
  /** Indicator id → value; a blank is absent. */
  readonly values: Row
  readonly updatedAt: string
  readonly updatedBy: string
  readonly submittedAt: string | null
}

export interface ReportWrite {
  readonly region: string
  readonly period: string
  /** 0 creates. */
  readonly baseRevision: number
  readonly state: string
  readonly values: Row
  /** What the values add to indicators; what the report added before is taken back in the same transaction. */
  readonly cells: readonly Cell[]
  readonly submittedAt?: string | null
}

/** Creates or replaces a report and its cells; null when the base revision is stale. */
export async function saveReport(tx: Tx, write: ReportWrite): Promise<Report | null> {
  const key = { county_id: tx.county, region_id: write.region, period: write.period }
  const before = await tx.db
    .selectFrom('report')
    .select('contribution')
    .where((eb) => eb.and(key))
    .executeTakeFirst()
  const row = {
    revision: write.baseRevision + 1,
    state: write.state,
    content: JSON.stringify(write.values),
    contribution: contributionText(write.cells),
    updated_at: tx.at,
    updated_by: tx.actor,
    submitted_at: write.submittedAt ?? null,
  }
  const saved =
    write.baseRevision === 0
      ? await tx.db
          .insertInto('report')
          .values({ ...key, ...row })
          .onConflict((conflict) =>
            conflict.columns(['county_id', 'region_id', 'period']).doNothing(),
          )
          .returning('revision')
          .executeTakeFirst()
      : await tx.db
          .updateTable('report')
          .set(row)
          .where((eb) => eb.and(key))
          .where('revision', '=', write.baseRevision)
          .returning('revision')
          .executeTakeFirst()
  if (!saved) return null
  await changeCells(tx, {
    before: before ? readContribution(before.contribution) : [],
    after: write.cells,
  })
  return getReport(tx, { county: tx.county, region: write.region, period: write.period })
}

export async function getReport(
  reader: Reader,
  key: { readonly county: string; readonly region: string; readonly period: string },
): Promise<Report | null> {
  const [report] = await listReports(reader, {
    county: key.county,
    regions: [key.region],
    periods: [key.period],
  })
  return report ?? null
}

/** Reports by region and period. */
export async function listReports(
  reader: Reader,
  query: {
    readonly county: string
    readonly periods?: readonly string[] | undefined
    readonly regions?: readonly string[] | undefined
    readonly within?: string | undefined
    readonly on?: string | undefined
  },
): Promise<readonly Report[]> {
  const { county, periods, regions, within, on = always.latest } = query
  if (periods?.length === 0 || regions?.length === 0) return []
  const rows = await reader.db
    .selectFrom('report')
    .selectAll()
    .where('county_id', '=', county)
    .$if(periods !== undefined, (some) => some.where('period', 'in', periods ?? []))
    .$if(regions !== undefined, (some) => some.where('region_id', 'in', regions ?? []))
    .$if(within !== undefined, (some) =>
      some.where('region_id', 'in', regionTree(reader, { county, root: within ?? '', on })),
    )
    .orderBy('region_id')
    .orderBy('period')
    .execute()
  return rows.map((row) => ({
    region: row.region_id,
    period: row.period,
    revision: row.revision,
    state: row.state,
    values: JSON.parse(row.content) as Row,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
    submittedAt: row.submitted_at,
  }))
}
