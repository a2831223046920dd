import type { LinkedField } from '../linking/fields.ts'
import type { CompiledFormula, Read } from '../linking/formula.ts'

/** A field where a form asks it: at the top or as a column, with everything that decides whether it is shown. */
export interface FormField extends LinkedField {
  readonly id: string
  /** The repeat table it is a column of. */
  readonly table: FormField | null
  readonly cells: readonly FormField[]
  /** Its page's condition and its own; all must hold. */
  readonly shows: readonly CompiledFormula[]
  readonly page: number
  /** Register field shown for information: its key. */
  readonly fixed: boolean
  /** Place in the order of computation. */
  order: number
}

export interface FormPlan {
  /** In page order. */
  readonly fields: readonly FormField[]
  readonly byId: ReadonlyMap<string, FormField>
  /** Tables and columns too, each after what it reads. */
  readonly order: readonly FormField[]
  /** Who reads a key: `heads`, `sales.heads`, or `sales` for which rows there are. */
  readonly readers: ReadonlyMap<string, readonly Reader[]>
}

interface Reader {
  readonly field: FormField
  /** `compute`: visibility or value depends on it; `check`: only required or a rule does. */
  readonly aspect: 'compute' | 'check'
  /** Cells of the same row only, or of every row. */
  readonly spread: 'row' | 'all'
}

/** Puts the fields into computing order and notes who must be computed again when a key changes. */
export function planForm(fields: readonly FormField[]): FormPlan {
  const byId = new Map(fields.map((field) => [field.id, field]))
  const readers = new Map<string, Reader[]>()
  const needs = new Map<FormField, FormField[]>()
  for (const field of fields.flatMap((top) => [top, ...top.cells])) {
    const before = field.table === null ? gateOf(field, byId) : [field.table]
    for (const { formulas, aspect } of formulasOf(field)) {
      for (const read of formulas.flatMap((formula) => formula.reads)) {
        const found = sourceOf(read, field, byId)
        if (found === null) continue
        for (const key of found.keys) push(readers, key, { field, aspect, spread: found.spread })
        if (aspect === 'compute') before.push(...found.sources)
      }
    }
    for (const gate of gateOf(field, byId))
      push(readers, gate.id, { field, aspect: 'compute', spread: 'all' })
    needs.set(field, before)
  }
  const order = sorted(fields, needs)
  order.forEach((field, index) => {
    field.order = index
  })
  return { fields, byId, order, readers }
}

interface Source {
  readonly keys: readonly string[]
  readonly sources: readonly FormField[]
  readonly spread: Reader['spread']
}

function sourceOf(
  read: Read,
  field: FormField,
  byId: ReadonlyMap<string, FormField>,
): Source | null {
  const own = field.table
  if (own !== null && read.depth === 0) {
    const column = own.cells.find((cell) => cell.id === read.name)
    return column === undefined
      ? null
      : { keys: [`${own.id}.${column.id}`], sources: [column], spread: 'row' }
  }
  if (read.depth !== (own === null ? 0 : 1)) return null
  const top = byId.get(read.name)
  if (top === undefined) return null
  if (top.behaviour.holds !== 'rows') return { keys: [top.id], sources: [top], spread: 'all' }
  const columns = top.cells.filter((cell) => cell.id === read.column)
  const keys = [top.id, ...columns.map((column) => `${top.id}.${column.id}`)]
  return { keys, sources: [top, ...columns].filter((source) => source !== own), spread: 'all' }
}

function formulasOf(
  field: FormField,
): readonly { readonly formulas: readonly CompiledFormula[]; readonly aspect: Reader['aspect'] }[] {
  const { required } = field
  return [
    {
      formulas: [...field.shows, ...(field.value === null ? [] : [field.value])],
      aspect: 'compute',
    },
    {
      formulas: [
        ...(typeof required === 'boolean' ? [] : [required]),
        ...field.rules.flatMap(({ must }) => [must.of]),
      ],
      aspect: 'check',
    },
  ]
}

function gateOf(field: FormField, byId: ReadonlyMap<string, FormField>): FormField[] {
  const gate =
    field.table === null && field.field.gate !== undefined ? byId.get(field.field.gate) : undefined
  return gate === undefined ? [] : [gate]
}

/** Depth first, each field after what it needs; a circle, which the config check refuses, is cut where it closes. */
function sorted(
  fields: readonly FormField[],
  needs: ReadonlyMap<FormField, readonly FormField[]>,
): readonly FormField[] {
  const order: FormField[] = []
  const seen = new Set<FormField>()
  const visit = (field: FormField): void => {
    if (seen.has(field)) return
    seen.add(field)
    for (const before of needs.get(field) ?? []) visit(before)
    order.push(field)
  }
  for (const field of fields) for (const one of [field, ...field.cells]) visit(one)
  return order
}

function push<K, V>(map: Map<K, V[]>, key: K, item: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [item])
  else list.push(item)
}
