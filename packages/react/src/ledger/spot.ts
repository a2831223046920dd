/** A cell by its place in the view, counted from 0. */
export interface Spot {
  readonly row: number
  readonly column: number
}

/** A rectangle of cells, edges included. */
export interface Area {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

export interface Size {
  readonly rows: number
  readonly columns: number
  /** Rows in sight, for turning pages. */
  readonly page: number
}

export type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'pageUp'
  | 'pageDown'
  | 'rowStart'
  | 'rowEnd'
  | 'top'
  | 'bottom'
  | 'first'
  | 'last'
  | 'next'
  | 'previous'

/** Where a move leads, held inside the table; null when Tab leaves it at either end. */
export function moved(at: Spot, move: Move, size: Size): Spot | null {
  const last = { row: size.rows - 1, column: size.columns - 1 }
  const to = steps[move](at, last, size.page)
  if ((move === 'next' || move === 'previous') && (to.row < 0 || to.row > last.row)) return null
  return { row: within(to.row, last.row), column: within(to.column, last.column) }
}

export function areaOf(one: Spot, other: Spot): Area {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  }
}

export function isOne({ top, bottom, left, right }: Area): boolean {
  return top === bottom && left === right
}

type Step = (at: Spot, last: Spot, page: number) => Spot

const steps: { readonly [M in Move]: Step } = {
  up: ({ row, column }) => ({ row: row - 1, column }),
  down: ({ row, column }) => ({ row: row + 1, column }),
  left: ({ row, column }) => ({ row, column: column - 1 }),
  right: ({ row, column }) => ({ row, column: column + 1 }),
  pageUp: ({ row, column }, _last, page) => ({ row: row - page, column }),
  pageDown: ({ row, column }, _last, page) => ({ row: row + page, column }),
  rowStart: ({ row }) => ({ row, column: 0 }),
  rowEnd: ({ row }, last) => ({ row, column: last.column }),
  top: ({ column }) => ({ row: 0, column }),
  bottom: ({ column }, last) => ({ row: last.row, column }),
  first: () => ({ row: 0, column: 0 }),
  last: (_at, last) => last,
  next: ({ row, column }, last) =>
    column < last.column ? { row, column: column + 1 } : { row: row + 1, column: 0 },
  previous: ({ row, column }, last) =>
    column > 0 ? { row, column: column - 1 } : { row: row - 1, column: last.column },
}

function within(place: number, last: number): number {
  return Math.max(0, Math.min(place, last))
}
