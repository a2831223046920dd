import { useMemo, useState } from 'react'
import { areaOf, type Area, type Spot } from './spot.ts'

/** The selected cell and the rectangle that reaches from it. */
export interface Selection {
  readonly active: Spot
  readonly area: Area
  /** Selects a cell; `extend` moves the far corner and leaves the selected cell where it is. */
  readonly select: (spot: Spot, extend?: boolean) => void
  readonly selectArea: (from: Spot, to: Spot) => void
  /** Selects a row that may be about to appear. */
  readonly selectRow: (row: string, column: number) => void
  /** The far corner. */
  readonly far: Spot
}

/** A place is kept by row id; a row that has gone leaves the place where it was. */
interface Kept {
  readonly row: string
  readonly at: number
  readonly column: number
}

export function useSelection(rows: readonly string[], columns: number): Selection {
  const [kept, setKept] = useState<{ readonly active: Kept; readonly far: Kept }>(() => {
    const first = { row: rows[0] ?? '', at: 0, column: 0 }
    return { active: first, far: first }
  })
  const places = useMemo(() => new Map(rows.map((row, index) => [row, index])), [rows])
  const spotOf = ({ row, at, column }: Kept): Spot => ({
    row: places.get(row) ?? Math.max(0, Math.min(at, rows.length - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  })
  const keep = ({ row, column }: Spot): Kept => ({ row: rows[row] ?? '', at: row, column })
  const active = spotOf(kept.active)
  const far = spotOf(kept.far)
  return {
    active,
    far,
    area: areaOf(active, far),
    select: (spot, extend = false) =>
      setKept((before) => ({ active: extend ? before.active : keep(spot), far: keep(spot) })),
    selectArea: (from, to) => setKept({ active: keep(from), far: keep(to) }),
    selectRow: (row, column) => {
      const place = { row, at: rows.length, column }
      setKept({ active: place, far: place })
    },
  }
}
