import { sentenceOf, textIn, type Issue } from '@xiance/schema'
import type { Words } from '../locales/words.ts'
import { caretLines } from './caret-lines.ts'
import { sourceLines } from './source-lines.ts'
import { colors } from './colors.ts'

const paint = { error: colors.red, warning: colors.yellow, finding: colors.cyan } as const

/** One issue for a person: what, where, the place in the formula, what mends it, and the clauses. */
export function issueLines(issue: Issue, words: Words): readonly string[] {
  return [
    `${paint[issue.severity](words.severity[issue.severity])} ${sentenceOf(issue, words.locale)}`,
    colors.dim(`    ${issue.path === '' ? '/' : issue.path}  ${issue.code}`),
    ...formulaLines(issue),
    ...(issue.fixes ?? []).map(
      ({ label }) => `    ${colors.green(words.fix)} ${textIn(label, words.locale)}`,
    ),
    ...sourceLines(issue.source ?? [], words),
  ]
}

/** The formula with carets under the place, when the issue is about one. */
function formulaLines({ params }: Issue): readonly string[] {
  const { formula, from, to } = params
  if (typeof formula !== 'string' || typeof from !== 'number' || typeof to !== 'number') return []
  const [line, carets] = caretLines(formula, from, Math.max(to, from + 1))
  return [line, colors.red(carets)]
}
