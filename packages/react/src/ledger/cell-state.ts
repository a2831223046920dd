import type { FieldIssue, FieldNode } from '@xiance/engine'

/** How a cell stands; each has a mark of its own, beside any tint. */
export type CellState = 'filled' | 'blank' | 'unknown' | 'error' | 'warning' | 'hidden'

/** What is wrong at a cell and may be said now: a row just begun is not yet asked for the rest. */
export function saidIssues(node: FieldNode, patient: boolean): readonly FieldIssue[] {
  return patient && isBlankCell(node) ? [] : node.issues
}

export function cellState(node: FieldNode, patient = false): CellState {
  if (!node.visible) return 'hidden'
  const issues = saidIssues(node, patient)
  if (issues.some(({ severity }) => severity === 'error')) return 'error'
  if (node.unknown) return 'unknown'
  if (isBlankCell(node)) return 'blank'
  return issues.length > 0 ? 'warning' : 'filled'
}

function isBlankCell(node: FieldNode): boolean {
  return (
    node.value === null &&
    !node.unknown &&
    (node.raw === null || node.raw === undefined || node.raw === '')
  )
}
