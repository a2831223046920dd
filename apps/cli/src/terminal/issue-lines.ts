import {
  groupSentence,
  placeWords,
  sentenceOf,
  textIn,
  type Issue,
  type IssueGroup,
} from '@xiance/schema'
import type { Words } from '../locales/words.ts'
import { caretLines } from './caret-lines.ts'
import { sourceLines } from './source-lines.ts'
import { colors } from './colors.ts'

const paint = { error: colors.red, warning: colors.yellow, finding: colors.cyan } as const

/** Issues that say the same for a person: what, then each place in a line with its clauses. */
export function groupLines(group: IssueGroup, words: Words): readonly string[] {
  const [only, ...others] = group.issues
  if (others.length === 0) return issueLines(only, words)
  return [
    `${headOf(group, words)} ${groupSentence(group, words.locale)}  ${colors.dim(group.code)}`,
    ...group.issues.flatMap((issue) => placeLines(issue, words)),
  ]
}

/** One issue for a person: what, where, the place in the formula, what mends it, and the clauses. */
function issueLines(issue: Issue, words: Words): readonly string[] {
  return [
    `${headOf(issue, words)} ${sentenceOf(issue, words.locale)}`,
    colors.dim(`    ${placeOf(issue)}  ${issue.code}`),
    ...formulaLines(issue),
    ...(issue.fixes ?? []).map(
      ({ label }) => `    ${colors.green(words.fix)} ${textIn(label, words.locale)}`,
    ),
    ...sourceLines(issue.source ?? [], words),
  ]
}

/** Of what it is told, where that stands, and its first clause in the same line. */
function placeLines(issue: Issue, words: Words): readonly string[] {
  const [first = '', ...clauses] = sourceLines(issue.source ?? [], words)
  return [
    `    ${placeWords(issue, words.locale)}  ${colors.dim(placeOf(issue))}${first.replace(/ {2,}/, '  ')}`,
    ...clauses,
  ]
}

function headOf({ severity }: Pick<Issue, 'severity'>, words: Words): string {
  return paint[severity](words.severity[severity])
}

function placeOf({ path }: Issue): string {
  return path === '' ? '/' : path
}

/** The formula with carets under the place, when the issue is about one. */
function formulaLines({ params }: Issue): readonly string[] {
  const { formula, from, to } = params
  if (typeof formula !== 'string' || typeof from !== 'number' || typeof to !== 'number') return []
  const [line, carets] = caretLines(formula, from, Math.max(to, from + 1))
  return [line, colors.red(carets)]
}
