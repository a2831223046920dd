import type { Row, Value } from './value.ts'

/** Everything a formula may read from outside its rows; given as an argument, never ambient. */
export interface Env {
  /** Evaluation day, `2024-11-20`. */
  readonly today: string
  /** 期: first and last day, where the use site has a period. */
  readonly period?: { readonly from: string; readonly to: string }
  /** Dated parameter; null = undecided or blank; undefined = the key is not covered. */
  readonly parameter: (id: string, keys: readonly string[]) => Value | undefined
  /** Kleene membership of the record in `frame` (the nearest frame whose scope is the group's register). */
  readonly inGroup: (group: string, record: Row) => boolean | null
  readonly indicator?: (id: string, keys: readonly string[]) => Value
  readonly verdict?: (checklist: string, record: Row) => 'pass' | 'fail' | 'unknown'
  /** Working days between two civil dates by a calendar passed in as data. */
  readonly workdaysBetween?: (from: string, to: string) => number | null
  /** Rows of another register or form, where the use site allows it. */
  readonly rowsOf?: (source: string, record: Row) => readonly Row[] | null | undefined
  /** Dated changes of a field with a history, oldest first. */
  readonly historyOf?: (field: string, record: Row) => readonly Row[] | null
  /**
   * The environment of a period before the one in hand: so many periods of its own length back, or the same period so
   * many years back. Null before the first period there is.
   */
  readonly earlier?: (back: Back) => Env | null
  /** Whether the indicator met its target in the period in hand. */
  readonly met?: (indicator: string, keys: readonly string[]) => boolean | null
  /** Place of the region in hand among its peers by the indicator; 1 is first. */
  readonly rank?: (indicator: string, keys: readonly string[]) => number | null
  /** The record as it was in the round before; null when there was none. */
  readonly previous?: (record: Row) => Row | null
  /** Told when a step left the exact range of decimals; the step gives blank. */
  readonly overflow?: () => void
}

/** How far back: `count` periods or years. */
export interface Back {
  readonly by: 'period' | 'year'
  readonly count: number
}

/** Run-time counterpart of `Scope`: the record or row in hand and what encloses it. */
export interface Frame {
  readonly row: Row
  readonly up: Frame | null
  readonly env: Env
  /** JSON Pointer from the record to this row (`/members/r2`), where the frame is a row inside its record. */
  readonly path?: string
  /** 1-based place among its rows, for row_number(). */
  readonly index?: number
}

/** A compiled formula. Never throws on data; blank in, Kleene out. */
export type Closure = (frame: Frame) => Value
