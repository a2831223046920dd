import { openForm, type LinkedConfig, type Path } from '@xiance/engine'
import type { Row, Value } from '@xiance/expr'

export interface LastAnswersOptions {
  readonly config: LinkedConfig
  readonly form: string
  readonly record: Row | null | undefined
  readonly today: string
}

/** What the register already says about each question of a form: what it opens with because of the record. */
export function lastAnswers(options: LastAnswersOptions): ReadonlyMap<Path, Value> {
  const { config, form, record, today } = options
  const known = new Map<Path, Value>()
  if (!record) return known
  const filled = openForm(config, { form, record, today })
  const empty = openForm(config, { form, record: null, today })
  for (const page of filled.pages()) {
    for (const path of page.paths) {
      const node = filled.node(path)
      if (node.value === null || node.readOnly || node.unknown) continue
      if (JSON.stringify(node.value) !== JSON.stringify(empty.value(path)))
        known.set(path, node.value)
    }
  }
  return known
}
