import type { Diagnostic } from '../diagnostic.ts'
import { partsOf } from '../parts.ts'
import { textOf } from '../print.ts'
import type { Rows, Typed, TypedOf } from '../typed.ts'
import type { AggregatePlan, Measure, PlanQuery, Term } from './plan.ts'
import { readsPeriod } from './reads-period.ts'
import { Refusal } from './refusal.ts'
import { stepsOf } from './term-parts.ts'
import { termOf } from './term.ts'

/**
 * What the aggregates of a checked formula ask of a database, or the diagnostic of the first part that cannot be asked.
 * Only aggregates over registers and submissions are planned; what stands around them is left to the closures.
 */
export function plan(typed: Typed): AggregatePlan | Diagnostic {
  try {
    const asked = aggregatesOf(typed).map(question)
    const paths = [...new Set(asked.map(({ path }) => path.join('/')))]
    return Object.freeze({
      formula: typed,
      measures: asked.length,
      queries: paths.map((path) => query(asked.filter((each) => each.path.join('/') === path))),
    })
  } catch (error) {
    if (error instanceof Refusal) return error.diagnostic
    throw error
  }
}

/** Aggregates of a formula in the order they are measured. */
export function aggregatesOf(typed: Typed): readonly TypedOf<'aggregate'>[] {
  if (typed.kind === 'aggregate') return [typed]
  if (typed.kind === 'nth') throw new Refusal(typed, 'one_row')
  const found = partsOf(typed).flatMap(aggregatesOf)
  const elsewhere = typed.kind === 'earlier' || typed.kind === 'streak' || typed.kind === 'previous'
  if (elsewhere && found.length > 0) throw new Refusal(typed, 'other_period')
  return found
}

/** Steps that may stand inside each other: SQL repeats a step to keep it within the exact range. */
const MOST_STEPS = 5

interface Question {
  readonly path: readonly string[]
  readonly conditions: readonly Term[]
  readonly measure: Omit<Measure, 'filter'>
}

function question(node: TypedOf<'aggregate'>, index: number): Question {
  const { fn, item } = node
  if (fn === 'lookup') throw new Refusal(node, 'one_row')
  const levels = levelsOf(node)
  const conditions = levels.flatMap(({ filter }, place) =>
    filter
      ? conjuncts(termOf(filter, { levels: place + 1, below: levels.length - place - 1 }))
      : [],
  )
  const measured = item ? termOf(item, { levels: levels.length, below: 0 }) : null
  if ([...conditions, measured].some((term) => term && stepsOf(term) > MOST_STEPS))
    throw new Refusal(node, 'too_deep')
  return { path: levels.map(({ id }) => id), conditions, measure: { index, fn, item: measured } }
}

/** Rows inside rows, outermost first; the outermost must be read over many records. */
function levelsOf(node: TypedOf<'aggregate'>): readonly Rows[] {
  const levels: Rows[] = []
  for (let rows: Rows | null = node.rows; rows;) {
    const { source }: Rows = rows
    levels.unshift(rows)
    if (source.from === 'record' || source.from === 'history')
      throw new Refusal(node, 'other_record')
    rows = source.from === 'rows' ? source.rows : null
  }
  if (!levels[0]?.across) throw new Refusal(node, 'rows_of_record')
  return levels
}

/** Parts that must all hold. */
function conjuncts(term: Term): readonly Term[] {
  return term.kind === 'logic' && term.op === 'and' ? term.items.flatMap(conjuncts) : [term]
}

/** One query for all that is asked of a path: what every measure asks is asked once. */
function query(asked: readonly Question[]): PlanQuery {
  const [first, ...others] = asked
  const common = distinct(first?.conditions ?? []).filter((term) =>
    others.every(({ conditions }) => conditions.some((each) => keyOf(each) === keyOf(term))),
  )
  const shared = new Set(common.map(keyOf))
  const during = common.find((term) => term.kind === 'during') ?? null
  const where = common.filter((term) => term !== during)
  const measures = asked.map(({ measure, conditions }) => {
    const filter = distinct(conditions).filter((term) => !shared.has(keyOf(term)))
    return Object.freeze({ ...measure, filter })
  })
  return Object.freeze({
    path: first?.path ?? [],
    during,
    onePeriod: [...where, ...measures.flatMap(({ filter, item }) => [...filter, item])].some(
      (term) => term !== null && readsPeriod(term),
    ),
    where,
    measures,
  })
}

function distinct(terms: readonly Term[]): readonly Term[] {
  return [...new Map(terms.map((term) => [keyOf(term), term])).values()]
}

/** Equal for terms that mean the same: a bound part is told by its text. */
function keyOf(term: Term): string {
  return JSON.stringify(term, (key, value: unknown) =>
    key === 'value' ? textOf(value as Typed) : value,
  )
}
