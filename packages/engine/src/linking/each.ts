import { parse, type Frame, type Name, type Node, type Scope, type Typed } from '@xiance/expr'
import { compileFormula, type CompiledFormula } from './formula.ts'

/** Rows named by a formula such as `livestock_sales[sold_on in 期]`, judged one by one. */
export interface Each {
  readonly table: string
  /** Scope of one row. */
  readonly scope: Scope
  /** Kleene: true, false or null when the row's answers do not tell. */
  readonly keeps: (frame: Frame) => boolean | null
  readonly filters: readonly CompiledFormula[]
  /** Column a condition compares with the period: the one that dates a row. */
  readonly periodColumn: string | null
}

/** Takes a row formula apart into its table and its conditions, since an unknown row must be named, not dropped. */
export function compileEach(text: string, outer: Scope): Each {
  const { table, conditions } = parted(parse(text).tree, text)
  const name = tableNamed(table, outer)
  const inner = name?.type.kind === 'rows' ? name.type.row : outer
  const scope: Scope = { ...inner, allows: outer.allows ?? {} }
  const filters = conditions.map((condition) => compileFormula(condition, scope))
  return {
    table: name?.id ?? table,
    scope,
    keeps: (frame) => kleeneAll(filters.map((filter) => filter.run(frame))),
    filters,
    periodColumn: filters.map(periodColumn).find((column) => column !== null) ?? null,
  }
}

function parted(
  node: Node,
  text: string,
): { readonly table: string; readonly conditions: readonly string[] } {
  if (node.kind === 'name') return { table: node.name, conditions: [] }
  if (node.kind === 'member') return { table: node.name.name, conditions: [] }
  if (node.kind !== 'index') return { table: '', conditions: [] }
  const { table, conditions } = parted(node.of, text)
  return {
    table,
    conditions: [...conditions, ...node.items.map((item) => text.slice(item.from, item.to))],
  }
}

function tableNamed(table: string, outer: Scope): Name | undefined {
  for (let scope: Scope | null = outer; scope !== null; scope = scope.up) {
    const rows = scope.names.filter(({ type }) => type.kind === 'rows')
    const found =
      rows.find(({ id }) => id === table) ??
      rows.find(({ label, alias }) => label === table || alias?.includes(table) === true)
    if (found !== undefined) return found
  }
  return undefined
}

function kleeneAll(values: readonly unknown[]): boolean | null {
  if (values.includes(false)) return false
  return values.every((value) => value === true) ? true : null
}

function periodColumn(filter: CompiledFormula): string | null {
  return filter.typed === null ? null : dated(filter.typed)
}

function dated(node: Typed): string | null {
  if (node.kind === 'in_period')
    return node.of.kind === 'slot' && node.of.depth === 0 ? node.of.id : null
  if (node.kind !== 'logic') return null
  return node.items.map(dated).find((column) => column !== null) ?? null
}
