/** Random formulas evaluated three ways: closures over rows, SQL on SQLite, SQL on PostgreSQL. */
import { check, compile, parse, plan, readPeriod } from '@xiance/expr'
import type { AggregatePlan, Frame, Row, Typed, Value } from '@xiance/expr'
import { runPlan, type PlanResult } from '../plan/run-plan.ts'
import type { Store } from '../store.ts'
import { chanceOf, type Chance } from './chance.ts'
import { featuresOf, planFeatures } from './plan-features.ts'
import { randomFormula } from './random-formula.ts'
import { environment, place, tablesOf } from './visit-scope.ts'
import { fillVisits, randomVisits, regions } from './visit-rows.ts'

interface Difference {
  readonly formula: string
  /** The database and group where it was seen. */
  readonly where: string
  readonly closures: Value
  readonly database: Value
}

interface DifferentialReport {
  readonly formulas: number
  /** Values held against each other. */
  readonly compared: number
  /** How many of them are blank, and how many are neither blank, 0 nor false. */
  readonly blank: number
  readonly telling: number
  /** Formulas that cannot be asked of a database; a diagnostic says so. */
  readonly refused: number
  /** Features that no formula of the run asked for. */
  readonly untried: readonly string[]
  readonly differences: readonly Difference[]
}

interface Differential {
  readonly stores: readonly Store[]
  readonly formulas: number
  readonly seed: number
  readonly rows?: number
}

/** Formulas tried on one filling of the tables. */
const PER_FILLING = 250

export async function planDifferential(run: Differential): Promise<DifferentialReport> {
  const chance = chanceOf(run.seed)
  const report = { formulas: 0, compared: 0, blank: 0, telling: 0, refused: 0 }
  const differences: Difference[] = []
  const tried = new Set<string>()
  while (report.formulas < run.formulas) {
    const visits = randomVisits(chance, run.rows ?? 120)
    for (const store of run.stores) await fillVisits(store, visits)
    const until = Math.min(run.formulas, report.formulas + PER_FILLING)
    while (report.formulas < until) {
      const formula = nextFormula(chance)
      report.refused += formula.refused
      report.formulas += 1
      for (const feature of featuresOf(formula.asked)) tried.add(feature)
      for (const store of run.stores)
        for (const seen of await compared(store, formula, { visits, chance })) {
          report.compared += 1
          if (seen.closures === null) report.blank += 1
          else if (seen.closures !== 0 && seen.closures !== false) report.telling += 1
          if (!Object.is(seen.closures, seen.database)) differences.push(seen)
        }
    }
  }
  const untried = planFeatures.filter((feature) => !tried.has(feature))
  return { ...report, untried, differences }
}

interface Formula {
  readonly source: string
  readonly typed: Typed
  readonly asked: AggregatePlan
  readonly refused: number
}

/** The next formula that checks and can be planned. */
function nextFormula(chance: Chance): Formula {
  for (let refused = 0; ;) {
    const source = randomFormula(chance)
    const { typed } = check(parse(source).tree, place)
    if (!typed) continue
    const asked = plan(typed)
    if ('queries' in asked) return { source, typed, asked, refused }
    refused += 1
  }
}

async function compared(
  store: Store,
  { source, typed, asked }: Formula,
  { visits, chance }: { visits: readonly Row[]; chance: Chance },
): Promise<readonly Difference[]> {
  const closure = compile(typed)
  const quarterly = asked.queries.every(({ during, onePeriod }) => during !== null && !onePeriod)
  const grouping = quarterly
    ? ({ region: true, period: 'quarter' } as const)
    : { region: chance.happens(0.5) }
  const run = { county: 'hangjin', tables: tablesOf, frame: frameOf(visits), by: grouping }
  const found = await store.read((reader) => runPlan(reader, asked, run))
  return groupsOf(found, grouping.region).map((group) => {
    const rows =
      group.region === null ? visits : visits.filter(({ region }) => region === group.region)
    const where = `${store.dialect.kind} ${group.region ?? 'all'} ${group.period ?? ''}`
    const closures = closure(frameOf(rows, group.period))
    return { formula: source, where, closures, database: group.value }
  })
}

/** A group without rows is not among the results; the closures are asked about those that are. */
function groupsOf(found: readonly PlanResult[], byRegion: boolean): readonly PlanResult[] {
  return byRegion ? found.filter(({ region }) => regions.includes(region as never)) : found
}

function frameOf(visits: readonly Row[], period: string | null = null): Frame {
  const bounds = period === null ? null : readPeriod(period)
  return {
    row: { limit: 250.25, since: '2024-04-01', which: 'sent', visit: visits },
    up: null,
    env: bounds ? { ...environment, period: bounds } : environment,
  }
}
