import type { Frame, Row, Value } from '@xiance/expr'
import type {
  FieldIssue,
  FieldNode,
  FormState,
  OpenFormOptions,
  PageNode,
  Path,
} from '../client/form-state.ts'
import type { LinkedConfig } from '../linking/link.ts'
import { environment } from '../record/environment.ts'
import { completeRecord } from '../record/complete-record.ts'
import type { Cell } from './cell.ts'
import { compute, computeAll, retire } from './computing.ts'
import { cellAt, formCells } from './form-cells.ts'
import { nodeOf, pageNodes } from './form-nodes.ts'
import { fillFromRecord, keepKeys } from './prefill.ts'
import { draftOf, issuesInOrder, submittedOf } from './read-answers.ts'
import { writeAnswers, writeCell, writeRow } from './write-answers.ts'

/** Opens a form on a record. Without answers, or with an empty draft, it is prefilled from the record. */
export function openForm(linked: LinkedConfig, options: OpenFormOptions): FormState {
  const started = options.answers !== undefined && Object.keys(options.answers).length > 0
  return openFormWith(linked, options, !started)
}

/** As `openForm`; the server's re-check passes `prefill: false`, since only what was sent counts. */
export function openFormWith(
  linked: LinkedConfig,
  options: OpenFormOptions,
  prefill: boolean,
): FormState {
  const form = linked.form(options.form)
  const context = { list: linked.list, today: options.today }
  const env = environment(linked, { today: options.today, date: () => businessDate() })
  const subject = form.form.about === undefined ? undefined : linked.findRegister(form.form.about)
  const record = options.record ?? null
  const up: Frame | null =
    form.scope.up === null
      ? null
      : {
          row:
            subject === undefined ? (record ?? {}) : completeRecord(subject.fields, record ?? {}),
          up: null,
          env,
        }
  const cells = formCells(form.plan, {
    up,
    env,
    onRecord: record !== null,
    pages: form.pages.length,
  })
  const listeners = new Set<(changed: readonly Path[]) => void>()
  const nodeListeners = new Map<Path, Set<() => void>>()
  let pages: readonly PageNode[] = []
  let pagesStale = true
  let issues: readonly FieldIssue[] | null = null
  let extras: Row = {}

  if (options.answers !== undefined) extras = writeAnswers(cells, options.answers, context)
  if (prefill) fillFromRecord({ form, cells, record, context })
  if (record !== null) keepKeys(cells, record, context)
  computeAll(cells)

  function businessDate(): string {
    const answer =
      form.form.businessDate === undefined
        ? null
        : (cells.top.get(form.form.businessDate)?.answer ?? null)
    return typeof answer === 'string' ? answer : options.today
  }

  function found(path: Path): Cell {
    const cell = cellAt(cells, path)
    if (cell === undefined) throw new RangeError(`the form ${options.form} asks nothing at ${path}`)
    return cell
  }

  function announce(changed: Set<Path>): void {
    pagesStale = true
    issues = null
    if (changed.size === 0) return
    const paths = [...changed]
    for (const listener of listeners) listener(paths)
    for (const path of paths) for (const listener of nodeListeners.get(path) ?? []) listener()
  }

  /** Recomputes after a cell's own answer changed; a moved business date moves every dated parameter. */
  function update(cell: Cell): void {
    cell.node = null
    const moved = cell.row === null && cell.field.id === form.form.businessDate
    const changed = moved ? new Set<Path>() : compute(cells, [cell])
    if (moved) computeAll(cells, changed)
    announce(changed.add(cell.path))
  }

  function tableAt(path: Path) {
    const table = cells.tables.get(path.slice(1))
    if (table === undefined)
      throw new RangeError(`the form ${options.form} has no repeat table at ${path}`)
    return table
  }

  return {
    formId: options.form,
    pages: () => {
      if (pagesStale) pages = pageNodes(cells, form.pages, pages)
      pagesStale = false
      return pages
    },
    node: (path): FieldNode => nodeOf(cells, found(path)),
    value: (path): Value => {
      const cell = found(path)
      const table = cells.tables.get(path.slice(1))
      if (table !== undefined)
        return table.complete === true ? table.effectiveRows.map((row) => ({ ...row })) : null
      return cell.field.behaviour.holds === 'answer' ? cell.answer : cell.effective
    },
    set: (path, raw) => {
      const cell = found(path)
      if (cell.field.behaviour.holds !== 'answer' || (cell.field.fixed && cells.onRecord)) return
      writeCell(cell, raw, context)
      update(cell)
    },
    setUnknown: (path, unknown) => {
      const cell = found(path)
      if (cell.field.field.unknown !== true || cell.unknown === unknown) return
      if (unknown) writeCell(cell, null, context)
      cell.unknown = unknown
      update(cell)
    },
    addRow: (path, values = {}) => {
      const table = tableAt(path)
      const row = writeRow(cells, table, { values, context })
      table.cell.node = null
      const changed = compute(cells, row?.cells ?? [], [table])
      announce(changed.add(table.cell.path))
      return row?.id ?? ''
    },
    removeRow: (path, rowId) => {
      const table = tableAt(path)
      const row = table.byId.get(rowId)
      if (row === undefined) return
      for (const cell of row.cells) retire(cells, cell)
      table.rows = table.rows.filter((one) => one !== row)
      table.byId.delete(rowId)
      table.cell.node = null
      const changed = compute(cells, [], [table])
      announce(changed.add(table.cell.path))
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    subscribeNode: (path, listener) => {
      const set = nodeListeners.get(path) ?? new Set()
      nodeListeners.set(path, set.add(listener))
      return () => {
        set.delete(listener)
        if (set.size === 0 && nodeListeners.get(path) === set) nodeListeners.delete(path)
      }
    },
    issues: () => (issues ??= issuesInOrder(cells)),
    draft: () => draftOf(cells, extras),
    submission: () => {
      issues ??= issuesInOrder(cells)
      return {
        ok: !issues.some(({ severity }) => severity === 'error'),
        issues,
        answers: submittedOf(cells, false),
        values: submittedOf(cells, true),
      }
    },
  }
}
