import { readText, type Edit, type FieldNode, type Path } from '@xiance/engine'
import type { FormContextValue } from '../form/form-context.ts'
import { cellText } from './cell-text.ts'
import type { Block } from './clipboard-text.ts'
import type { LedgerColumn } from './columns.ts'
import { newRow } from './ledger-context.ts'
import { rawOf } from './paste-plan.ts'
import { isOne, type Area, type Spot } from './spot.ts'

/** What edits of a ledger's cells are made from. */
export interface LedgerCells {
  readonly form: FormContextValue
  readonly table: Path
  readonly columns: readonly LedgerColumn[]
  /** Rows of the view, the empty line included. */
  readonly rows: readonly string[]
  readonly nameOf: (column: LedgerColumn, id: string) => string | undefined
}

/** What writing one raw answer into a cell takes; in the empty line it adds the row. */
export function answerEdits(
  { table, columns, rows }: LedgerCells,
  { row, column }: Spot,
  answer: { readonly raw: unknown; readonly unknown: boolean },
): readonly Edit[] {
  const id = rows[row] ?? newRow
  const field = columns[column]?.id
  if (field === undefined) return []
  if (id !== newRow) return [{ do: 'set', path: `${table}/${id}/${field}`, ...answer }]
  if (answer.unknown) return [{ do: 'add', path: table, row: { _unknown: [field] } }]
  if (answer.raw === null) return []
  return [{ do: 'add', path: table, row: { [field]: answer.raw as string } }]
}

/** What typing a text into a cell takes; text that is no answer is kept as typed, with its error. */
export function textEdits(cells: LedgerCells, spot: Spot, text: string): readonly Edit[] {
  const { form, columns } = cells
  const column = columns[spot.column]
  if (column === undefined) return []
  const reading = readText(form.config, column.field, { text, today: form.today })
  return answerEdits(cells, spot, { raw: rawOf(reading, text), unknown: reading.unknown })
}

/** One text into every cell of an area; into the empty line only when it is all there is. */
export function spreadEdits(cells: LedgerCells, area: Area, text: string): readonly Edit[] {
  if (isOne(area)) return textEdits(cells, { row: area.top, column: area.left }, text)
  const edits: Edit[] = []
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const node = nodeAt(cells, { row, column })
      if (node !== null && isWritable(node)) edits.push(...textEdits(cells, { row, column }, text))
    }
  return edits
}

export function clearEdits(cells: LedgerCells, area: Area): readonly Edit[] {
  return nodesIn(cells, area)
    .filter((node) => isWritable(node) && (node.raw !== null || node.unknown))
    .map(({ path }): Edit => ({ do: 'set', path, raw: null, unknown: false }))
}

/** The first row of an area down to its last; one row alone takes what stands above it. */
export function fillEdits(cells: LedgerCells, area: Area): readonly Edit[] {
  const from = area.top === area.bottom ? area.top - 1 : area.top
  if (from < 0) return []
  const edits: Edit[] = []
  for (let column = area.left; column <= area.right; column += 1) {
    const source = nodeAt(cells, { row: from, column })
    if (source === null) continue
    for (let row = from + 1; row <= area.bottom; row += 1) {
      const node = nodeAt(cells, { row, column })
      if (node === null || !isWritable(node)) continue
      edits.push({
        do: 'set',
        path: node.path,
        raw: source.raw ?? source.value,
        unknown: source.unknown,
      })
    }
  }
  return edits
}

/** The words of an area; the empty line is no part of them. */
export function areaText(cells: LedgerCells, area: Area): Block {
  const block: string[][] = []
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (cells.rows[row] === newRow) continue
    block.push(
      cells.columns
        .slice(area.left, area.right + 1)
        .map((_column, place) => spotText(cells, { row, column: area.left + place })),
    )
  }
  return block
}

/** A cell's words; of an id whose words are not there yet, the id. */
export function spotText(cells: LedgerCells, spot: Spot): string {
  const node = nodeAt(cells, spot)
  const column = cells.columns[spot.column]
  if (node === null || column === undefined || !node.visible) return ''
  return cellText(node, cells.form, (id) => cells.nameOf(column, id) ?? id)
}

export function nodeAt({ form, table, columns, rows }: LedgerCells, spot: Spot): FieldNode | null {
  const row = rows[spot.row] ?? newRow
  const column = columns[spot.column]
  if (row === newRow || column === undefined) return null
  return form.state.node(`${table}/${row}/${column.id}`)
}

export function isWritable(node: FieldNode): boolean {
  return node.visible && !node.readOnly
}

function nodesIn(cells: LedgerCells, area: Area): readonly FieldNode[] {
  const nodes: FieldNode[] = []
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const node = nodeAt(cells, { row, column })
      if (node !== null) nodes.push(node)
    }
  return nodes
}
