import { openForm, type FormState, type LinkedConfig, type Path } from '@xiance/engine'
import type { Row } from '@xiance/expr'

export interface LastAnswersOptions {
  readonly config: LinkedConfig
  readonly form: string
  readonly record: Row | null | undefined
  readonly today: string
}

/** The questions the register already answers, and the form as the register alone fills it. */
export interface LastAnswers {
  readonly paths: ReadonlySet<Path>
  readonly state: FormState | null
  /** Its answers by field, those of questions not yet asked and rows of tables included. */
  readonly known: Row
}

/** What a form opens with because of its record, told apart from what it opens with anyway. */
export function lastAnswers(options: LastAnswersOptions): LastAnswers {
  const { config, form, record, today } = options
  if (!record) return { paths: new Set(), state: null, known: {} }
  const state = openForm(config, { form, record, today })
  const known = state.draft()
  const anyway = openForm(config, { form, record: null, today }).draft()
  const paths = state
    .pages()
    .flatMap((page) => page.paths)
    .filter((path) => {
      const { readOnly, unknown } = state.node(path)
      const said = known[idOf(path)]
      return !readOnly && !unknown && !blank(said) && !sameValue(said, anyway[idOf(path)])
    })
  return { paths: new Set(paths), state, known }
}

/** True while the questions of a page stand as the register has them. */
export function stillAsLast(state: FormState, last: LastAnswers, paths: readonly Path[]): boolean {
  const asked = paths.filter((path) => last.paths.has(path))
  if (asked.length === 0) return true
  const now = state.draft()
  return asked.every((path) => sameValue(now[idOf(path)], last.known[idOf(path)]))
}

/** Puts back what the register says, for the questions of a page. */
export function keepLast(state: FormState, last: LastAnswers, paths: readonly Path[]): void {
  const now = state.draft()
  for (const path of paths) {
    const known = last.known[idOf(path)]
    if (!last.paths.has(path) || known === undefined || sameValue(now[idOf(path)], known)) continue
    const { rows, field } = state.node(path)
    if (!field.rows) {
      state.set(path, known)
      continue
    }
    for (const row of rows) state.removeRow(path, row)
    for (const row of Array.isArray(known) ? (known as readonly Row[]) : []) state.addRow(path, row)
  }
}

function idOf(path: Path): string {
  return path.slice(1)
}

function blank(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
