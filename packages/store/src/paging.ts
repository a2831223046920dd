import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely'
import { StoreError } from './store-error.ts'

export interface PageRequest {
  /** Opaque: `next` of the page before. */
  readonly cursor?: string | null | undefined
  /** At most 200; 50 without. */
  readonly limit?: number | undefined
}

export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
  readonly total: number
}

export type CursorValue = string | number | boolean | null

/** Rows a page asks for: one more than it shows, so that the last page is known without another query. */
export function pageSize({ limit }: PageRequest): number {
  return Math.min(Math.max(Math.trunc(limit ?? 50), 1), 200)
}

/** The values of the sort columns where the page before ended, or null at the start. */
export function cursorValues(request: PageRequest, width: number): readonly CursorValue[] | null {
  if (request.cursor === undefined || request.cursor === null) return null
  const values = decode(request.cursor)
  if (!Array.isArray(values) || values.length !== width || !values.every(isCursorValue))
    throw new StoreError('store.cursor_invalid', { cursor: request.cursor })
  return values
}

/** `(columns) > (values)`, or `<` for a descending list; the columns must be unique together. */
export function after(
  columns: readonly Expression<unknown>[],
  values: readonly (CursorValue | Expression<unknown>)[],
  descending = false,
): RawBuilder<SqlBool> {
  const left = sql.join(columns)
  const right = sql.join(values)
  return descending ? sql<SqlBool>`(${left}) < (${right})` : sql<SqlBool>`(${left}) > (${right})`
}

/** Cuts the extra row off and makes the cursor of the next page. */
export function pageOf<R, T>(
  rows: readonly R[],
  request: PageRequest & { readonly total: number },
  shape: { readonly item: (row: R) => T; readonly key: (row: R) => readonly CursorValue[] },
): Page<T> {
  const size = pageSize(request)
  const shown = rows.slice(0, size)
  const last = rows.length > size ? shown.at(-1) : undefined
  return {
    items: shown.map((row) => shape.item(row)),
    next: last === undefined ? null : encode(shape.key(last)),
    total: request.total,
  }
}

function encode(values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return null
  }
}

function isCursorValue(value: unknown): value is CursorValue {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}
