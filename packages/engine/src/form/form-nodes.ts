import type { FieldNode, PageNode } from '../client/form-state.ts'
import type { LinkedPage } from './linked-form.ts'
import type { Cell } from './cell.ts'
import type { FormCells } from './computing.ts'

const noRows: readonly string[] = Object.freeze([])

/** The snapshot of a cell, kept until something in it changes. Rows are no value: a table's node names its row ids. */
export function nodeOf(cells: FormCells, cell: Cell): FieldNode {
  if (cell.node !== null) return cell.node
  const { field, behaviour } = cell.field
  const table = cell.row === null ? cells.tables.get(cell.field.id) : undefined
  const node: FieldNode = {
    path: cell.path,
    field,
    value: behaviour.holds === 'answer' ? cell.answer : cell.effective,
    raw: behaviour.holds === 'answer' ? cell.raw : cell.effective,
    visible: cell.visible === true,
    required: cell.required,
    readOnly:
      behaviour.holds === 'result' ||
      behaviour.holds === 'nothing' ||
      (cell.field.fixed && cells.onRecord),
    unknown: cell.unknown,
    issues: cell.issues,
    rows: table === undefined ? noRows : table.rows.map(({ id }) => id),
    complete: table === undefined ? null : table.complete,
  }
  cell.node = Object.freeze(node)
  return node
}

/** Pages with the errors counted on each; a page whose fields are all hidden is hidden. */
export function pageNodes(
  cells: FormCells,
  pages: readonly LinkedPage[],
  before: readonly PageNode[],
): readonly PageNode[] {
  const nodes = pages.map((page, index): PageNode => {
    const own = page.fields.flatMap((id) => cells.top.get(id) ?? [])
    const shown = page.show === null || page.show.run(cells.frame) === true
    const visible = shown && (own.length === 0 || own.some((cell) => cell.visible === true))
    const errors = cells.pageErrors[index] ?? 0
    const old = before[index]
    if (old !== undefined && old.visible === visible && old.errors === errors) return old
    return Object.freeze({
      id: page.id,
      title: page.title,
      visible,
      paths: own.map(({ path }) => path),
      errors,
    })
  })
  return nodes.length === before.length && nodes.every((node, index) => node === before[index])
    ? before
    : nodes
}
