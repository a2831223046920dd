import type { Row, Value } from '@xiance/expr'
import type { FieldIssue, FieldNode, FormState, Path } from '../client/form-state.ts'
import { openForm } from '../form/open-form.ts'
import { kinds } from '../kinds/index.ts'
import type { SampleContext } from '../kinds/behaviour.ts'
import { offered } from '../kinds/option-value.ts'
import type { LinkedConfig } from '../linking/link.ts'

export interface Sampling extends Partial<Omit<SampleContext, 'list'>> {
  readonly form: string
  readonly today: string
  /** Subject record as the register has it. */
  readonly subject?: Row | null
}

/** Answers may open further questions: more rounds than this and a form runs in circles. */
const ROUNDS = 12

/**
 * Answers every visible question of a form with a sample and, where a rule objects, with another of its answers. What is
 * still wrong afterwards is in `issues`.
 */
export function fillWithSamples(
  linked: LinkedConfig,
  { form, today, subject = null, region = null, record = null, file = null }: Sampling,
): { readonly answers: Row; readonly issues: readonly FieldIssue[] } {
  const state = openForm(linked, { form, record: subject, today })
  const context: SampleContext = { list: linked.list, today, region, record, file }
  for (let round = 0; round < ROUNDS; round += 1) {
    const answered = answerBlanks(state, context)
    const mended = mendErrors(state, context)
    if (!answered && !mended) break
  }
  const { answers, issues } = state.submission()
  return { answers, issues: issues.filter(({ severity }) => severity === 'error') }
}

function answerBlanks(state: FormState, context: SampleContext): boolean {
  let changed = false
  for (const path of everyPath(state)) {
    const node = state.node(path)
    if (!node.visible || node.readOnly || !isBlank(node.value)) continue
    const { holds, sample } = kinds[node.field.kind]
    if (holds === 'rows' && node.rows.length === 0 && (node.required || node.complete !== true)) {
      state.addRow(path)
      changed = true
    }
    const answer = holds === 'answer' ? sample(node.field, context) : null
    if (answer === null) continue
    state.set(path, answer)
    changed = true
  }
  return changed
}

/** Tries the other answers of each field an error stands at, until it is gone. */
function mendErrors(state: FormState, context: SampleContext): boolean {
  let changed = false
  for (const { path } of errorsOf(state)) {
    const node = state.node(path)
    const before = errorsOf(state).length
    const better = othersOf(node, context).find((answer) => {
      state.set(path, answer)
      return errorsOf(state).length < before
    })
    if (better === undefined) state.set(path, node.value)
    else changed = true
  }
  return changed
}

function errorsOf(state: FormState): readonly FieldIssue[] {
  return state.issues().filter(({ severity }) => severity === 'error')
}

function othersOf(
  { field, required }: FieldNode,
  { list, today }: SampleContext,
): readonly Value[] {
  const options = offered(field.list === undefined ? undefined : list(field.list), today)
  const ids = options.map(({ id }) => id)
  return [
    ...(typeof kinds[field.kind].sample(field, {
      list,
      today,
      region: null,
      record: null,
      file: null,
    }) === 'boolean'
      ? [false, true]
      : []),
    ...ids,
    ...ids.map((id) => [id]),
    ...[field.min, field.max, 0, 100, 1000].filter((number) => number !== undefined),
    ...(required ? [] : [null]),
  ]
}

/** Paths of the visible pages' questions, the cells of repeat tables among them. */
function everyPath(state: FormState): readonly Path[] {
  return state
    .pages()
    .filter(({ visible }) => visible)
    .flatMap(({ paths }) => paths.flatMap((path) => [path, ...cellsOf(state, path)]))
}

function cellsOf(state: FormState, path: Path): readonly Path[] {
  const { rows, field } = state.node(path)
  return rows.flatMap((row) =>
    (field.rows ?? []).flatMap((column) => {
      const cell = `${path}/${row}/${column.id}`
      return [cell, ...cellsOf(state, cell)]
    }),
  )
}

function isBlank(value: Value): boolean {
  return value === null || (Array.isArray(value) && value.length === 0)
}
