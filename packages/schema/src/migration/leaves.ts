import { isRecord } from '../pointer.ts'
import type { Id } from '../text.ts'

/** Answers by field id; rows are lists of such records with `_id`, and `_unknown` lists the fields answered 不清楚. */
export type AnswerDocument = Readonly<Record<string, unknown>>

/** One answer on its way through the steps. */
export interface Leaf {
  /** `rows`: which rows a table has, so that empty ones survive; `unknown`: answered 不清楚. */
  readonly kind: 'answer' | 'unknown' | 'rows'
  /** Where it was given. */
  readonly from: readonly Step[]
  readonly before: unknown
  /** Where it stands now; null: dropped. */
  readonly at: readonly Step[] | null
  readonly value: unknown
  /** Steps that touched it. */
  readonly by: readonly Id[]
}

/** A field, and the row of it where it is a table. */
export interface Step {
  readonly field: Id
  readonly row?: string
}

/** Every answer of a document by itself. */
export function leavesOf(answers: AnswerDocument): readonly Leaf[] {
  return recordLeaves(answers, [])
}

/** The document that the leaves make up; dropped ones are gone. */
export function documentOf(leaves: readonly Leaf[]): AnswerDocument {
  const document: Mutable = {}
  const records = new Map<string, Mutable>([['', document]])
  const kept = leaves.flatMap((leaf) => (leaf.at === null ? [] : [{ ...leaf, at: leaf.at }]))
  for (const { at, value } of kept
    .filter(({ kind }) => kind === 'rows')
    .toSorted((one, other) => one.at.length - other.at.length))
    putRows(records, at, value as Rows)
  for (const { kind, at, value } of kept) if (kind !== 'rows') put(records, at, { kind, value })
  return document
}

/** JSON Pointer of a place, rows by their ids. */
export function pathOf(at: readonly Step[]): string {
  return at.map(({ field, row }) => `/${field}${row === undefined ? '' : `/${row}`}`).join('')
}

/** Ids of the rows a table leaf stands for. */
export function rowIdsOf({ kind, value }: Leaf): readonly string[] {
  return kind === 'rows' ? (value as Rows).map(({ id }) => id) : []
}

type Mutable = Record<string, unknown>
/** A row without an id of its own goes by its place. */
type Rows = readonly { readonly id: string; readonly given: boolean }[]

function recordLeaves(record: AnswerDocument, outer: readonly Step[]): readonly Leaf[] {
  const unknown = Array.isArray(record['_unknown']) ? (record['_unknown'] as readonly Id[]) : []
  return [
    ...Object.entries(record).flatMap(([field, value]) =>
      field === '_id' || field === '_unknown'
        ? []
        : isTable(value)
          ? tableLeaves(value, { field, outer })
          : [leaf('answer', [...outer, { field }], value)],
    ),
    ...unknown.map((field) => leaf('unknown', [...outer, { field }], null)),
  ]
}

function tableLeaves(
  table: readonly AnswerDocument[],
  { field, outer }: { readonly field: Id; readonly outer: readonly Step[] },
): readonly Leaf[] {
  const rows = table.map((row, index) =>
    typeof row['_id'] === 'string'
      ? { id: row['_id'], given: true }
      : { id: `r${index + 1}`, given: false },
  )
  return [
    leaf('rows', [...outer, { field }], rows),
    ...table.flatMap((row, index) =>
      recordLeaves(row, [...outer, { field, row: rows[index]?.id ?? '' }]),
    ),
  ]
}

function leaf(kind: Leaf['kind'], at: readonly Step[], value: unknown): Leaf {
  return { kind, from: at, before: value, at, value, by: [] }
}

function isTable(value: unknown): value is readonly AnswerDocument[] {
  return Array.isArray(value) && value.every(isRecord)
}

function putRows(records: Map<string, Mutable>, at: readonly Step[], rows: Rows): void {
  const outer = at.slice(0, -1)
  const field = at.at(-1)?.field ?? ''
  const table = rows.map(({ id, given }): Mutable => (given ? { _id: id } : {}))
  for (const [index, row] of table.entries())
    records.set(pathOf([...outer, { field, row: rows[index]?.id ?? '' }]), row)
  const record = records.get(pathOf(outer))
  if (record !== undefined) record[field] = table
}

function put(
  records: ReadonlyMap<string, Mutable>,
  at: readonly Step[],
  { kind, value }: Pick<Leaf, 'kind' | 'value'>,
): void {
  const field = at.at(-1)?.field ?? ''
  const record = records.get(pathOf(at.slice(0, -1)))
  if (record === undefined) return
  const others = (record['_unknown'] as readonly Id[] | undefined) ?? []
  if (kind === 'answer') record[field] = value
  else record['_unknown'] = others.includes(field) ? others : [...others, field]
}
