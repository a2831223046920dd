/** The argument of an aggregate: rows and one item of each, `成员[条件].项` or `成员.(项)`. */
import type { Node } from '../syntax/node.ts'
import type { Typed } from '../typed.ts'
import type { Checker, Place } from './checker.ts'
import { unknownName } from './lookup.ts'
import { namedRows, nestedRows, rowsOf } from './rows.ts'
import type { RowsPlace } from './rows.ts'
import { namesIndex } from './scope-index.ts'

/** What an aggregate is asked about: rows, and one item of each or the row itself. */
export interface Collection extends RowsPlace {
  readonly item: Typed | null
  readonly itemNode: Node | null
}

/** Reads the argument of an aggregate; null after reporting. */
export function collection(checker: Checker, node: Node, place: Place): Collection | null {
  if (node.kind === 'each') {
    const rows = rowsOf(checker, node.of, place)
    return (
      rows && {
        ...rows,
        item: checker.infer(checker, node.item, { scope: rows.scope, hint: place.hint }),
        itemNode: node.item,
      }
    )
  }
  if (node.kind === 'member') {
    const whole = namedRows(checker, node, place)
    if (whole !== undefined) return whole && { ...whole, item: null, itemNode: null }
    const rows = rowsOf(checker, node.of, place)
    if (!rows) return null
    const inner = nestedRows(checker, node.name, rows)
    if (inner) return { ...inner, item: null, itemNode: null }
    const [found] = namesIndex(rows.scope.names).find(node.name.name)
    if (!found) {
      unknownName(checker, node.name, rows.scope.names)
      return null
    }
    return {
      ...rows,
      item: checker.infer(checker, node.name, { scope: rows.scope, hint: place.hint }),
      itemNode: node.name,
    }
  }
  const rows = rowsOf(checker, node, place)
  return rows && { ...rows, item: null, itemNode: null }
}
