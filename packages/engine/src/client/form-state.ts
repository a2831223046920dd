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
