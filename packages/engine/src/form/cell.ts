import type { Frame, Row, Value } from '@xiance/expr'
import type { FieldIssue, FieldNode, Path } from '../client/form-state.ts'
import type { Params } from '../kinds/behaviour.ts'
import type { FormField } from './form-field.ts'

/** Live state of one field at one path. */
export interface Cell {
  readonly field: FormField
  readonly path: Path
  readonly row: RowState | null
  answer: Value
  raw: unknown
  problem: { readonly code: string; readonly params: Params } | null
  unknown: boolean
  /** null while the condition cannot be known: not shown either. */
  visible: boolean | null
  required: boolean
  /** What formulas read: blank while hidden. */
  effective: Value
  issues: readonly FieldIssue[]
  node: FieldNode | null
}

export interface RowState {
  readonly id: string
  readonly table: TableState
  readonly cells: readonly Cell[]
  readonly effective: Record<string, Value>
  readonly frame: Frame
  /** Keys of the row that the form does not ask, kept as given. */
  readonly extras: Row
}

export interface TableState {
  readonly cell: Cell
  rows: RowState[]
  readonly byId: Map<string, RowState>
  /** Highest number of an id r1, r2 … ever used, so that a removed row’s id never comes back. */
  highest: number
  /** Effective rows in order; the same array while rows stay, its cells change in place. */
  effectiveRows: Row[]
  complete: boolean | null
  /** Shown, and its gate not answered no: its cells are asked. */
  open: boolean
}

export const noIssues: readonly FieldIssue[] = Object.freeze([])

export function newCell(field: FormField, path: Path, row: RowState | null): Cell {
  return {
    field,
    path,
    row,
    answer: null,
    raw: null,
    problem: null,
    unknown: false,
    visible: null,
    required: false,
    effective: null,
    issues: noIssues,
    node: null,
  }
}

/** True when two values are the same answer; lists are compared item by item. */
export function sameValue(one: Value, other: Value): boolean {
  if (one === other) return true
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item: unknown, index) => item === other[index])
  return false
}
