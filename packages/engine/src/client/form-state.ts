import type { Field, Problem } from '@xiance/schema'
import type { Row, Value } from '@xiance/expr'

/** JSON Pointer with ids in place of positions: `/heads`, `/livestock_sales/r2/heads`. */
export type Path = string

export interface FieldIssue extends Problem {
  readonly severity: 'error' | 'warning'
}

/** Snapshot of one field at one path; the same object until something in it changes. */
export interface FieldNode {
  readonly path: Path
  readonly field: Field
  readonly value: Value
  /** What was typed when it cannot be read as a value ("12a" in a number), kept so that nothing is lost. */
  readonly raw: unknown
  readonly visible: boolean
  readonly required: boolean
  readonly readOnly: boolean
  /** 不清楚 was chosen. */
  readonly unknown: boolean
  readonly issues: readonly FieldIssue[]
  /** Row ids, for a rows field. */
  readonly rows: readonly string[]
  /** For rows: everything there is has been entered (gate answered no, or rows given). */
  readonly complete: boolean | null
}

export interface PageNode {
  readonly id: string
  readonly title: Field['title']
  readonly visible: boolean
  readonly paths: readonly Path[]
  /** Errors on it, for progress and summary. */
  readonly errors: number
}

/** One step of a change; a row that has gone meanwhile is passed over. */
export type Edit =
  /** `unknown` says whether 不清楚 is chosen; without it a blank leaves the choice as it was. */
  | {
      readonly do: 'set'
      readonly path: Path
      readonly raw: unknown
      readonly unknown?: boolean
    }
  /** `at`: its place in the table, at the end without. */
  | { readonly do: 'add'; readonly path: Path; readonly row: Row; readonly at?: number }
  | { readonly do: 'remove'; readonly path: Path; readonly row: string }

/** Owner of answers, visibility, computed values and issues of one form being filled. */
export interface FormState {
  readonly formId: string
  readonly pages: () => readonly PageNode[]
  readonly node: (path: Path) => FieldNode
  readonly value: (path: Path) => Value
  readonly set: (path: Path, raw: unknown) => void
  readonly setUnknown: (path: Path, unknown: boolean) => void
  readonly addRow: (path: Path, values?: Row) => string
  readonly removeRow: (path: Path, rowId: string) => void
  /** Makes many edits as one change, each node announced once; gives the edits that take it back. */
  readonly edit: (edits: readonly Edit[]) => readonly Edit[]
  /** Called after each change with the paths whose node changed. */
  readonly subscribe: (listener: (changed: readonly Path[]) => void) => () => void
  readonly subscribeNode: (path: Path, listener: () => void) => () => void
  /** Issues of all visible fields, in page order. */
  readonly issues: () => readonly FieldIssue[]
  /** Everything typed, hidden answers included: what a draft keeps. */
  readonly draft: () => Row
  /** Visible answers and computed values: what a submission carries. */
  readonly submission: () => {
    readonly ok: boolean
    readonly issues: readonly FieldIssue[]
    readonly answers: Row
    readonly values: Row
  }
}

export interface OpenFormOptions {
  readonly form: string
  /** Subject record as the register has it; prefills and is an outer scope of the formulas. */
  readonly record?: Row | null
  /** A draft or earlier answers. */
  readonly answers?: Row
  /** Civil date in Asia/Shanghai. */
  readonly today: string
}
