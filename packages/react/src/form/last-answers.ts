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
}

/** What a form opens with because of its record, told apart from what it opens with anyway. */
export function lastAnswers(options: LastAnswersOptions): LastAnswers {
  const { config, form, record, today } = options
  if (!record) return { paths: new Set(), state: null }
  const filled = openForm(config, { form, record, today })
  const empty = openForm(config, { form, record: null, today })
  const paths = filled
    .pages()
    .flatMap((page) => page.paths)
    .filter((path) => {
      const node = filled.node(path)
      const value = filled.value(path)
      const said = Array.isArray(value) ? value.length > 0 : value !== null
      return said && !node.readOnly && !node.unknown && !sameValue(value, empty.value(path))
    })
  return { paths: new Set(paths), state: filled }
}

/** True while the questions of a page stand as the register has them. */
export function stillAsLast(state: FormState, last: LastAnswers, paths: readonly Path[]): boolean {
  return paths.every(
    (path) => !last.paths.has(path) || sameValue(state.value(path), last.state?.value(path)),
  )
}

/** Puts back what the register says, for the questions of a page. */
export function keepLast(state: FormState, last: LastAnswers, paths: readonly Path[]): void {
  for (const path of paths) {
    const known = last.state?.value(path)
    if (!last.paths.has(path) || known === undefined || sameValue(state.value(path), known))
      continue
    const { rows, field } = state.node(path)
    if (!field.rows) {
      state.set(path, known)
      continue
    }
    for (const row of rows) state.removeRow(path, row)
    for (const row of Array.isArray(known) ? (known as readonly Row[]) : []) state.addRow(path, row)
  }
}

function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
