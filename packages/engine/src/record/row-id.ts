import type { Row } from '@xiance/expr'

/** Id of a row in its table: its own, else r1, r2 … by its place. */
export function rowId(row: Row, index: number): string {
  const own = row['_id']
  return typeof own === 'string' ? own : `r${index + 1}`
}
