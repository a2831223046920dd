/** What a plan asks of a database, feature by feature: so that a random run can prove that it tried everything. */
import type { AggregatePlan, Measure, PlanQuery, Term, TermKind } from '@xiance/expr'

const TERMS: { readonly [K in TermKind]: true } = {
  column: true,
  group: true,
  bound: true,
  arithmetic: true,
  negate: true,
  convert: true,
  compare: true,
  one_of: true,
  during: true,
  round: true,
  logic: true,
  not: true,
  is_blank: true,
  if: true,
  coalesce: true,
  has: true,
  part: true,
}

const MEASURES: { readonly [K in Measure['fn']]: true } = {
  count: true,
  sum: true,
  avg: true,
  min: true,
  max: true,
  any: true,
  all: true,
}

/** Every feature there is; a new kind of term or measure does not compile until it is named here. */
export const planFeatures: readonly string[] = [
  ...Object.keys(TERMS),
  ...Object.keys(MEASURES).map((fn) => `measure ${fn}`),
  ...['+', '-', '*'].map((op) => `arithmetic ${op}`),
  ...['=', '!=', '<', '<=', '>', '>='].map((op) => `compare ${op}`),
  ...['and', 'or'].map((op) => `logic ${op}`),
  ...['year', 'month'].map((part) => `part ${part}`),
  ...['bool', 'num', 'text'].map((kind) => `bound ${kind}`),
  'compare cut 4',
  'compare cut 7',
  'one_of cut 7',
  'during length 7',
  'during length 10',
  'convert up',
  'convert down',
  'column of the row around',
  'text extreme',
  'counted items',
  'several measures',
  'several queries',
  'repeat table',
  'shared condition',
  'own condition',
  'shared period',
  'one period',
]

export function featuresOf({ queries, measures }: AggregatePlan): readonly string[] {
  return [
    ...(measures > 1 ? ['several measures'] : []),
    ...(queries.length > 1 ? ['several queries'] : []),
    ...queries.flatMap(ofQuery),
  ]
}

function ofQuery({ path, during, onePeriod, where, measures }: PlanQuery): readonly string[] {
  return [
    ...(path.length > 1 ? ['repeat table'] : []),
    ...(where.length > 0 ? ['shared condition'] : []),
    ...(during ? ['shared period', ...ofTerm(during)] : []),
    ...(onePeriod ? ['one period'] : []),
    ...where.flatMap(ofTerm),
    ...measures.flatMap(ofMeasure),
  ]
}

function ofMeasure({ fn, filter, item }: Measure): readonly string[] {
  return [
    `measure ${fn}`,
    ...(filter.length > 0 ? ['own condition'] : []),
    ...(fn === 'count' && item ? ['counted items'] : []),
    ...((fn === 'min' || fn === 'max') && item?.type.kind === 'text' ? ['text extreme'] : []),
    ...[...filter, ...(item ? [item] : [])].flatMap(ofTerm),
  ]
}

function ofTerm(term: Term): readonly string[] {
  const parts = Object.values(term).flat().filter(isTerm)
  return [term.kind, ...details(term), ...parts.flatMap(ofTerm)]
}

function details(term: Term): readonly string[] {
  switch (term.kind) {
    case 'arithmetic':
    case 'logic':
      return [`${term.kind} ${term.op}`]
    case 'compare':
      return [`compare ${term.op}`, `compare cut ${term.cut}`]
    case 'one_of':
      return [`one_of cut ${term.cut}`]
    case 'during':
      return [`during length ${term.length}`]
    case 'convert':
      return [term.zeros > 0 ? 'convert up' : 'convert down']
    case 'part':
      return [`part ${term.part}`]
    case 'bound':
      return [`bound ${term.type.kind}`]
    case 'column':
      return term.up > 0 ? ['column of the row around'] : []
    default:
      return []
  }
}

/** A bound part is a formula of its own, not a term. */
function isTerm(part: unknown): part is Term {
  return (
    typeof part === 'object' &&
    part !== null &&
    'kind' in part &&
    'type' in part &&
    !('written' in part)
  )
}
