import type { Edit, Path, TextReading } from '@xiance/engine'
import type { Row } from '@xiance/expr'
import type { Block } from './clipboard-text.ts'
import type { LedgerColumn } from './columns.ts'

/** What a block of cells would do to a ledger; nothing is written by planning. */
export interface PastePlan {
  readonly rows: readonly PlannedRow[]
  /** The first row named the columns. */
  readonly headed: boolean
  readonly columns: readonly LedgerColumn[]
  /** Columns whose cells are passed over: worked out, or filled in another way. */
  readonly passed: readonly LedgerColumn[]
  /** Columns of the block that have no place: beyond the table's last, or named like none of its columns. */
  readonly cut: number
}

export interface PlannedRow {
  /** Row id, null for a row to be added. */
  readonly row: string | null
  readonly cells: readonly PlannedCell[]
}

interface PlannedCell {
  readonly column: LedgerColumn
  readonly text: string
  readonly reading: TextReading
}

export interface PasteTarget {
  readonly table: Path
  /** Rows of the view from the selected cell down. */
  readonly rows: readonly string[]
  readonly columns: readonly LedgerColumn[]
  /** Place of the selected cell's column. */
  readonly from: number
}

export function planPaste(
  block: Block,
  target: PasteTarget,
  read: (column: LedgerColumn, text: string) => TextReading,
): PastePlan {
  const named = headOf(block, target.columns)
  const width = Math.max(0, ...block.map((row) => row.length))
  const taken = named ?? target.columns.slice(target.from, target.from + width)
  const writable = (column: LedgerColumn | null): column is LedgerColumn =>
    column !== null && !column.computed && column.view.cell?.paste !== 'none'
  const body = named === null ? block : block.slice(1)
  return {
    rows: body.map((texts, index) => ({
      row: target.rows[index] ?? null,
      cells: taken.flatMap((column, place) => {
        const text = texts[place] ?? ''
        return writable(column) ? [{ column, text, reading: read(column, text) }] : []
      }),
    })),
    headed: named !== null,
    columns: taken.filter(writable),
    passed: taken.filter((column): column is LedgerColumn => column !== null && !writable(column)),
    cut:
      named === null
        ? Math.max(0, width - taken.length)
        : named.filter(
            (column, place) => column === null && (block[0]?.[place] ?? '').trim() !== '',
          ).length,
  }
}

/** Rows that can be written as they are, and rows with something that is no answer. */
export function sorted(plan: PastePlan): {
  readonly writable: readonly PlannedRow[]
  readonly faulty: readonly PlannedRow[]
} {
  const faulty = plan.rows.filter(isFaulty)
  return { writable: plan.rows.filter((row) => !isFaulty(row)), faulty }
}

/** The edits of some planned rows; text that is no answer is written as typed, to be mended. */
export function pasteEdits(table: Path, rows: readonly PlannedRow[]): readonly Edit[] {
  return rows.flatMap(({ row, cells }): readonly Edit[] => {
    if (row === null) return [{ do: 'add', path: table, row: newRow(cells) }]
    return cells.map(({ column, text, reading }): Edit => ({
      do: 'set',
      path: `${table}/${row}/${column.id}`,
      raw: pastedRaw({ column, text, reading }),
      unknown: reading.unknown,
    }))
  })
}

export function rawOf({ value, problem }: TextReading, text: string): TextReading['value'] {
  return value ?? (problem === null ? null : text.trim())
}

/** Words that no id was found for are left out: as typed they would be taken for an id. */
function pastedRaw({ column, text, reading }: PlannedCell): TextReading['value'] {
  return typeof column.view.cell?.paste === 'object' ? reading.value : rawOf(reading, text)
}

function newRow(cells: readonly PlannedCell[]): Row {
  const filled = cells.map((cell) => [cell.column.id, pastedRaw(cell)] as const)
  const unknown = cells.flatMap(({ column, reading }) => (reading.unknown ? [column.id] : []))
  return {
    ...Object.fromEntries(filled.filter(([, raw]) => raw !== null)),
    ...(unknown.length > 0 && { _unknown: unknown }),
  }
}

function isFaulty({ cells }: PlannedRow): boolean {
  return cells.some(({ reading }) => reading.problem !== null)
}

/** The columns a first row names, in its order; null when it is no header. A name that no column has is passed over. */
function headOf(
  block: Block,
  columns: readonly LedgerColumn[],
): readonly (LedgerColumn | null)[] | null {
  const [first = []] = block
  if (block.length < 2) return null
  const found = first.map((text) => columns.find((column) => isNamed(column, text)) ?? null)
  const named = found.filter((column) => column !== null)
  const filled = first.filter((text) => text.trim() !== '').length
  const enough = named.length > 0 && named.length * 2 > filled
  return enough && new Set(named).size === named.length ? found : null
}

/** A header may carry the unit: 数量（只）. */
function isNamed({ title, field }: LedgerColumn, text: string): boolean {
  const bare = text.replace(/[（(][^（()）]*[)）]\s*$/, '').trim()
  return bare !== '' && (bare === title || text.trim() === title || bare === field.id)
}
