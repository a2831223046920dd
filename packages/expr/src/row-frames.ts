/** Rows of an aggregate one by one, with their paths: for naming blanks and for explaining, not for speed. */
import { compile } from './closures/compile.ts'
import { readRows, rowsIn } from './closures/walk.ts'
import type { Frame } from './frame.ts'
import type { Rows } from './typed.ts'
import type { Row, Value } from './value.ts'

/** A frame that stands for one row of an aggregate. */
interface RowFrame extends Frame {
  /** JSON Pointer with row ids from the record the rows are read from. */
  readonly path: string
  /** How many frames out of the formula's own place that record is. */
  readonly out: number
}

export interface RowHeld {
  readonly frame: RowFrame
  /** The condition's value; never false. */
  readonly kept: true | null
}

/** Where something stands: a path from the record `out` frames out. */
export interface Stand {
  readonly path: string
  readonly out: number
}

/**
 * Where the row `depth` frames out of `frame` stands; a record itself has the empty path. A frame with a path is a row of
 * the record further out, so stepping out of it does not leave the record.
 */
export function standOf(frame: Frame, depth: number): Stand {
  let [at, out]: [Frame | null, number] = [frame, 0]
  for (let left = depth; left > 0 && at; left -= 1) {
    if (at.path === undefined) out += 1
    at = at.up
  }
  return { path: at?.path ?? '', out: at && isRowFrame(at) ? at.out : out }
}

function isRowFrame(frame: Frame): frame is RowFrame {
  return 'out' in frame
}

export interface RowsHeld {
  readonly held: readonly RowHeld[]
  /** Where rows are not complete, and the row around them. */
  readonly incomplete: readonly { readonly at: Stand; readonly within: RowHeld | null }[]
}

/** Every row that is kept or may be, and where rows are not complete. */
export function rowFrames(rows: Rows, frame: Frame): RowsHeld {
  const { source } = rows
  if (source.from !== 'rows') {
    const found = readRows(source, rows.id, compile)(frame)
    const at = inside(ownerOf(rows, frame), rows.id)
    return found
      ? { held: kept(rows, { found, up: frame, at, outer: true }), incomplete: [] }
      : { held: [], incomplete: [{ at, within: null }] }
  }
  const outer = rowFrames(source.rows, frame)
  const [held, incomplete] = [[] as RowHeld[], [...outer.incomplete]]
  for (const each of outer.held) {
    const found = rowsIn(each.frame.row, rows.id, each.frame.env)
    const at = inside(each.frame, rows.id)
    if (found) held.push(...kept(rows, { found, up: each.frame, at, outer: each.kept }))
    else incomplete.push({ at, within: each })
  }
  return { held, incomplete }
}

/** The place of `id` inside what stands at `at`. */
export function inside({ path, out }: Stand, id: string): Stand {
  return { path: `${path}/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`, out }
}

function kept(
  rows: Rows,
  given: { found: readonly Row[]; up: Frame; at: Stand; outer: true | null },
): RowHeld[] {
  const { found, up, at, outer } = given
  const filter = rows.filter ? compile(rows.filter) : null
  return found.flatMap((row, index) => {
    const frame: RowFrame = {
      row,
      up,
      env: up.env,
      index: index + 1,
      ...inside(at, rowId(row['_id'], index)),
    }
    const keeps = filter ? filter(frame) : true
    return keeps === false
      ? []
      : [{ frame, kept: keeps === true && outer === true ? true : null } as const]
  })
}

function rowId(id: Value | undefined, index: number): string {
  return typeof id === 'string' && id !== '' ? id : String(index + 1)
}

function ownerOf({ source }: Rows, frame: Frame): Stand {
  if (source.from === 'slot' || (source.from === 'history' && !source.record))
    return standOf(frame, source.depth)
  const record = source.from === 'rows' ? null : source.record
  return record?.kind === 'slot'
    ? inside(standOf(frame, record.depth), record.id)
    : { path: '', out: 0 }
}
