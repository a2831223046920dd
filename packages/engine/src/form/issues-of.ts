import type { Frame } from '@xiance/expr'
import { textIn } from '@xiance/schema'
import type { FieldIssue } from '../client/form-state.ts'
import { noIssues, type Cell, type TableState } from './cell.ts'

/** What is wrong at a visible cell: unreadable input first, then a missing answer, bounds and rules. */
export function issuesOf(
  cell: Cell,
  frame: Frame,
  table: TableState | undefined,
): readonly FieldIssue[] {
  if (cell.visible !== true) return noIssues
  if (cell.problem !== null) return [issue(cell, cell.problem.code, cell.problem.params)]
  if (cell.unknown) return noIssues
  const missing =
    table === undefined
      ? cell.required && cell.effective === null
      : cell.required &&
        table.complete === true &&
        table.rows.length === 0 &&
        cell.field.field.gate === undefined
  if (missing)
    return [issue(cell, 'form.required', { field: textIn(cell.field.field.title, 'zh-CN') })]
  const found = [
    ...(table === undefined ? bounds(cell) : rowCount(cell, table)),
    ...rules(cell, frame),
  ]
  return found.length === 0 ? noIssues : found
}

export function sameIssues(one: readonly FieldIssue[], other: readonly FieldIssue[]): boolean {
  return (
    one === other ||
    (one.length === other.length &&
      one.every(
        (issue, index) =>
          issue.code === other[index]?.code &&
          JSON.stringify(issue.params) === JSON.stringify(other[index]?.params),
      ))
  )
}

function bounds(cell: Cell): readonly FieldIssue[] {
  if (cell.effective === null) return []
  const broken = cell.field.behaviour.bounds?.(cell.effective, cell.field.field) ?? null
  return broken === null ? [] : [issue(cell, broken.code, broken.params)]
}

function rowCount(cell: Cell, table: TableState): readonly FieldIssue[] {
  const { min, max } = cell.field.field
  const count = table.rows.length
  if (table.complete === false)
    return [issue(cell, 'form.rows_needed', { field: textIn(cell.field.field.title, 'zh-CN') })]
  if (table.effectiveRows.length === 0) return []
  if (max !== undefined && count > max) return [issue(cell, 'value.too_many', { max, count })]
  if (min !== undefined && count < min) return [issue(cell, 'value.too_few', { min, count })]
  return []
}

function rules(cell: Cell, frame: Frame): readonly FieldIssue[] {
  return cell.field.rules.flatMap(({ rule, must }) =>
    must.run(frame).is === false
      ? [
          {
            code: 'form.rule',
            path: cell.path,
            severity: rule.severity ?? 'error',
            params: {
              rule: rule.id,
              title: textIn(rule.title, 'zh-CN'),
              titleEn: textIn(rule.title, 'en'),
            },
          },
        ]
      : [],
  )
}

function issue(cell: Cell, code: string, params: FieldIssue['params']): FieldIssue {
  return { code, path: cell.path, severity: 'error', params }
}
