import { boundValue } from '@xiance/expr'
import type { Frame, Term, TermKind, TermOfKind } from '@xiance/expr'
import { sql, type RawBuilder } from 'kysely'
import type { DialectKind } from '../dialects/sql-differences.ts'
import { StoreError } from '../store-error.ts'
import { numberDialects, type NumberDialect, type NumberSql } from './number-sql.ts'
import type { PlanTable } from './plan-table.ts'

type Sql = RawBuilder<unknown>

/** What the terms of one query are written against. */
export interface TermContext {
  readonly kind: DialectKind
  /** Tables of the path, outermost first; each is called `t0`, `t1`… in the query. */
  readonly tables: readonly PlanTable[]
  /** The place the formula stands in. */
  readonly frame: Frame
}

type Write<K extends TermKind> = (term: TermOfKind<K>, context: TermContext) => Sql | NumberSql

const WRITERS: { readonly [K in TermKind]: Write<K> } = {
  column: ({ up, id, type }, { tables }) => {
    const place = tables.length - 1 - up
    const column = tables[place]?.columns[id]
    if (!column) throw new StoreError('plan.no_column', { field: id })
    const reference = sql.ref(`t${place}.${column.column}`)
    return type.kind === 'num' ? { sql: reference, scale: column.scale ?? type.scale } : reference
  },
  group: ({ up, id }, { tables }) => {
    const place = tables.length - 1 - up
    const column = tables[place]?.groups?.[id]
    if (column === undefined) throw new StoreError('plan.no_column', { group: id })
    return sql.ref(`t${place}.${column}`)
  },
  bound: (term, context) => {
    const value = boundValue(term, context.frame)
    if (term.type.kind === 'num')
      return numbers(context).bound(typeof value === 'number' ? value : null, term.type.scale)
    return context.kind === 'sqlite'
      ? sql`${typeof value === 'boolean' ? Number(value) : value}`
      : sql`${value}::${sql.raw(term.type.kind === 'bool' ? 'boolean' : 'text')}`
  },
  arithmetic: ({ op, left, right, type }, context) => {
    const [a, b] = [numberSql(left, context), numberSql(right, context)]
    const scale = op === '*' ? a.scale + b.scale : Math.max(a.scale, b.scale)
    const [x, y] = op === '*' ? [a, b] : [a, b].map((side) => numbers(context).widened(side, scale))
    const made = { sql: sql`(${x?.sql} ${sql.raw(op)} ${y?.sql})`, scale }
    return numbers(context).kept(made, scaleOf(type, scale))
  },
  negate: ({ of }, context) => {
    const number = numberSql(of, context)
    return { ...number, sql: sql`(-${number.sql})` }
  },
  convert: ({ of, times, zeros, type }, context) => {
    const made = numbers(context).converted(numberSql(of, context), times, zeros)
    return numbers(context).kept(made, scaleOf(type, made.scale))
  },
  round: ({ of, type }, context) => {
    const number = numberSql(of, context)
    const scale = scaleOf(type, number.scale)
    const rounded = numbers(context).rounded(number, scale)
    return scale > scaleOf(of.type, 0) ? numbers(context).kept(rounded, scale) : rounded
  },
  compare: ({ op, left, right, cut }, context) => {
    const [a, b] = alike([left, right], { context, cut }).values
    return sql`(${a} ${sql.raw(op === '!=' ? '<>' : op)} ${b})`
  },
  one_of: ({ of, items, cut }, context) => {
    const [one, ...others] = alike([of, ...items], { context, cut }).values
    return sql`(${one} in (${sql.join(others)}))`
  },
  during: ({ of, length }, context) => {
    const { period } = context.frame.env
    const date = valueSql(of, context)
    return period
      ? sql`(${date} between ${period.from.slice(0, length)} and ${period.to.slice(0, length)})`
      : sql`(null = 0)`
  },
  logic: ({ op, items }, context) =>
    sql`(${sql.join(
      items.map((item) => valueSql(item, context)),
      sql.raw(` ${op} `),
    )})`,
  not: ({ of }, context) => sql`(not ${valueSql(of, context)})`,
  is_blank: ({ of }, context) => sql`(${valueSql(of, context)} is null)`,
  if: ({ condition, whenTrue, whenFalse, type }, context) => {
    const { values, scale } = alike([whenTrue, whenFalse], { context, cut: null })
    const [a, b] = values
    const made = sql`case ${valueSql(condition, context)} when true then ${a} when false then ${b} end`
    return type.kind === 'num' ? { sql: made, scale } : made
  },
  coalesce: ({ items, type }, context) => {
    const { values, scale } = alike(items, { context, cut: null })
    const made = sql`coalesce(${sql.join(values)})`
    return type.kind === 'num' ? { sql: made, scale } : made
  },
  has: ({ set, option }, context) => {
    const find = sql.raw(context.kind === 'sqlite' ? 'instr' : 'strpos')
    const wanted = sql`'|' || ${valueSql(option, context)} || '|'`
    return sql`(${find}(${valueSql(set, context)}, ${wanted}) > 0)`
  },
  part: ({ of, part }, context) => {
    const [from, length] = part === 'year' ? [1, 4] : [6, 2]
    const digits = sql`substr(${valueSql(of, context)}, ${sql.raw(`${from}, ${length}`)})`
    return numbers(context).whole(digits)
  },
}

function written<K extends TermKind>(term: TermOfKind<K>, context: TermContext): Sql | NumberSql {
  const write: (term: TermOfKind<K>, context: TermContext) => Sql | NumberSql = WRITERS[term.kind]
  return write(term, context)
}

/** A term that is no number, or a number whose scale does not matter. */
export function valueSql(term: Term, context: TermContext): Sql {
  const made = written(term, context)
  return 'scale' in made ? made.sql : made
}

export function numberSql(term: Term, context: TermContext): NumberSql {
  const made = written(term, context)
  return 'scale' in made ? made : { sql: made, scale: 0 }
}

export function numbers({ kind }: TermContext): NumberDialect {
  return numberDialects[kind]
}

/** Terms made comparable: numbers at one scale, dates cut to one length. */
function alike(
  terms: readonly Term[],
  { context, cut }: { context: TermContext; cut: number | null },
): { readonly values: readonly Sql[]; readonly scale: number } {
  if (terms.some(({ type }) => type.kind === 'num')) {
    const sides = terms.map((term) => numberSql(term, context))
    const scale = Math.max(...sides.map((side) => side.scale))
    return { values: sides.map((side) => numbers(context).widened(side, scale).sql), scale }
  }
  const values = terms.map((term) => valueSql(term, context))
  const head = (value: Sql): Sql => sql`substr(${value}, 1, ${sql.raw(String(cut))})`
  return { values: cut === null ? values : values.map(head), scale: 0 }
}

function scaleOf(type: Term['type'], otherwise: number): number {
  return type.kind === 'num' ? type.scale : otherwise
}
