import type { Frame } from '@xiance/expr'
import type { PeriodLength } from './period-sql.ts'
import type { PlanTable } from './plan-table.ts'

/** One run of a plan: for whom, over which tables, at what place, in what groups. */
export interface PlanRun {
  readonly county: string
  /** The tables of a path, outermost first. */
  readonly tables: (path: readonly string[]) => readonly PlanTable[]
  /** The place the formula stands in: parameters, the day, the period. */
  readonly frame: Frame
  readonly by?: { readonly region?: boolean; readonly period?: PeriodLength }
}
