/** Rows of an aggregate one by one, with their paths: for naming blanks and for explaining, not for speed. */
import { compile } from './closures/compile.ts'
import { frameAt } from './closures/slot.ts'
import { readRows, rowsIn } from './closures/walk.ts'
import type { Frame } from './frame.ts'
import type { Rows } from './typed.ts'
import type { Row, Value } from './value.ts'

export interface RowHeld {
  readonly frame: Frame
  /** The condition's value; never false. */
  readonly kept: true | null
}

export interface RowsHeld {
  readonly held: readonly RowHeld[]
  /** Paths of rows that are not complete. */
  readonly incomplete: readonly string[]
}

/** Every row that is kept or may be, and where rows are not complete. */
export function rowFrames(rows: Rows, frame: Frame): RowsHeld {
  const { source } = rows
  if (source.from !== 'rows') {
    const found = readRows(source, rows.id, compile)(frame)
    const path = `${ownerPath(rows, frame)}/${rows.id}`
    return found
      ? { held: kept(rows, { found, up: frame, path, outer: true }), incomplete: [] }
      : { held: [], incomplete: [path] }
  }
  const outer = rowFrames(source.rows, frame)
  const [held, incomplete] = [[] as RowHeld[], [...outer.incomplete]]
  for (const each of outer.held) {
    const found = rowsIn(each.frame.row, rows.id, each.frame.env)
    const path = `${each.frame.path ?? ''}/${rows.id}`
    if (found) held.push(...kept(rows, { found, up: each.frame, path, outer: each.kept }))
    else incomplete.push(path)
  }
  return { held, incomplete }
}

function kept(
  rows: Rows,
  at: { found: readonly Row[]; up: Frame; path: string; outer: true | null },
): RowHeld[] {
  const filter = rows.filter ? compile(rows.filter) : null
  return at.found.flatMap((row, index) => {
    const frame: Frame = {
      row,
      up: at.up,
      env: at.up.env,
      index: index + 1,
      path: `${at.path}/${rowId(row['_id'], index)}`,
    }
    const keeps = filter ? filter(frame) : true
    return keeps === false
      ? []
      : [{ frame, kept: keeps === true && at.outer === true ? true : null } as const]
  })
}

function rowId(id: Value | undefined, index: number): string {
  return typeof id === 'string' && id !== '' ? escapePointer(id) : String(index + 1)
}

/** One part of a JSON Pointer. */
export function escapePointer(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1')
}

function ownerPath({ source }: Rows, frame: Frame): string {
  if (source.from === 'slot') return frameAt(frame, source.depth)?.path ?? ''
  if (source.from === 'history' && !source.record) return frameAt(frame, source.depth)?.path ?? ''
  const record = source.from === 'rows' ? null : source.record
  return record?.kind === 'slot' ? `${frameAt(frame, record.depth)?.path ?? ''}/${record.id}` : ''
}
