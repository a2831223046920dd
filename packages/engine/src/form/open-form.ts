import type { Frame, Row, Value } from '@xiance/expr'
import type {
  Edit,
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
import { applyEdits } from './apply-edits.ts'
import { compute, computeAll } from './computing.ts'
import { cellAt, formCells } from './form-cells.ts'
import { nodeOf, pageNodes } from './form-nodes.ts'
import { fillFromRecord, keepKeys } from './prefill.ts'
import { draftOf, issuesInOrder, submittedOf } from './read-answers.ts'
import { writeAnswers } from './write-answers.ts'

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

  /** Recomputes after answers changed; a moved business date moves every dated parameter. */
  function edit(edits: readonly Edit[]): readonly Edit[] {
    const edited = applyEdits(cells, edits, context)
    const moved = edited.cells.some(
      ({ row, field }) => row === null && field.id === form.form.businessDate,
    )
    const changed = moved ? new Set<Path>() : compute(cells, edited.cells, edited.tables)
    if (moved) computeAll(cells, changed)
    for (const { path } of edited.cells) changed.add(path)
    for (const { cell } of edited.tables) changed.add(cell.path)
    announce(changed)
    return edited.back
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
      found(path)
      edit([{ do: 'set', path, raw }])
    },
    setUnknown: (path, unknown) => {
      const cell = found(path)
      if (cell.field.field.unknown !== true || cell.unknown === unknown) return
      edit([{ do: 'set', path, raw: unknown ? null : cell.raw, unknown }])
    },
    addRow: (path, values = {}) => {
      const table = tableAt(path)
      edit([{ do: 'add', path, row: values }])
      return table.rows.at(-1)?.id ?? ''
    },
    removeRow: (path, row) => {
      tableAt(path)
      edit([{ do: 'remove', path, row }])
    },
    edit,
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
