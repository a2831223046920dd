import { finishPlan, measuredValue, NOTHING_MEASURED, readPeriod } from '@xiance/expr'
import type { AggregatePlan, Frame, Measured, Value } from '@xiance/expr'
import type { Reader } from '../store.ts'
import type { PlanRun } from './plan-run.ts'
import { queryRows } from './query-sql.ts'

/** What a formula gives for one region and period; null where the run is not grouped by it. */
export interface PlanResult {
  readonly region: string | null
  readonly period: string | null
  readonly value: Value
  /** Of each aggregate, in the order they stand: `counted/of` is its coverage. */
  readonly measured: readonly Measured[]
}

/** Asks the database and finishes the formula for every group that has rows; ungrouped there is always one result. */
export async function runPlan(
  reader: Reader,
  plan: AggregatePlan,
  run: PlanRun,
): Promise<readonly PlanResult[]> {
  const groups = new Map<string, Group>()
  const grouped = run.by?.region === true || run.by?.period !== undefined
  if (!grouped) groupIn(groups, plan, { region: null, period: null })
  for (const query of plan.queries)
    for (const { key, measured } of await queryRows(reader, query, run)) {
      const group = groupIn(groups, plan, key)
      for (const { index, found } of measured) group.measured[index] = found
    }
  return [...groups.values()].map((group) => finished(plan, group, run.frame))
}

interface GroupKey {
  readonly region: string | null
  readonly period: string | null
}

interface Group extends GroupKey {
  readonly measured: Measured[]
}

function groupIn(groups: Map<string, Group>, plan: AggregatePlan, key: GroupKey): Group {
  const name = JSON.stringify([key.region, key.period])
  const made = groups.get(name) ?? {
    ...key,
    measured: Array.from({ length: plan.measures }, () => NOTHING_MEASURED),
  }
  groups.set(name, made)
  return made
}

function finished(plan: AggregatePlan, group: Group, frame: Frame): PlanResult {
  const values: Value[] = []
  for (const { measures } of plan.queries)
    for (const measure of measures)
      values[measure.index] = measuredValue(
        measure,
        group.measured[measure.index] ?? NOTHING_MEASURED,
      )
  const period = group.period === null ? null : readPeriod(group.period)
  const env = period ? { ...frame.env, period } : frame.env
  return { ...group, value: finishPlan(plan)({ ...frame, env }, values) }
}
