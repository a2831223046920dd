import type { Id } from '../text.ts'
import type { AnsweredForm } from './answered-form.ts'
import { documentOf, leavesOf, pathOf, type AnswerDocument } from './leaves.ts'
import type { Migration } from './migration.ts'
import { pass } from './steps.ts'

/** What became of one answer. */
export interface UpgradedField {
  /** Where it was given; rows by `_id`, or by their place. */
  readonly path: string
  /** Where it stands now; null: dropped. */
  readonly to: string | null
  /** `changed`: another value for the same answer. */
  readonly is: 'carried' | 'changed' | 'dropped'
  readonly before: unknown
  readonly after: unknown
  /** Migrations that touched it, in order. */
  readonly migrations: readonly Id[]
}

export interface Upgrade {
  readonly answers: AnswerDocument
  /** One line for each answer given. */
  readonly report: readonly UpgradedField[]
  /** The questions the answers now belong to. */
  readonly form: AnsweredForm
}

/**
 * Brings answers given under an older version to a newer one by its recorded migrations, in order. `form` is the form as it
 * was when the answers were given (`answeredForm`). Nothing is lost in silence: every answer has its line in the report.
 */
export function upgradeAnswers(
  migrations: readonly Migration[],
  form: AnsweredForm,
  answers: AnswerDocument,
): Upgrade {
  const { leaves, form: upgraded } = migrations.reduce(pass, { form, leaves: leavesOf(answers) })
  return {
    answers: documentOf(leaves),
    form: upgraded,
    report: leaves
      .filter(({ kind, before }) => kind === 'unknown' || (kind === 'answer' && before !== null))
      .map(({ from, at, before, value, by }): UpgradedField => {
        const after = at === null ? undefined : value
        return {
          path: pathOf(from),
          to: at === null ? null : pathOf(at),
          is:
            at === null
              ? 'dropped'
              : JSON.stringify(before) === JSON.stringify(value)
                ? 'carried'
                : 'changed',
          before,
          after,
          migrations: by,
        }
      }),
  }
}
