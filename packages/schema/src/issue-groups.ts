import { together } from './locales/together.ts'
import type { Issue } from './problem.ts'
import { filled, sentenceOf } from './sentence.ts'
import type { Locale } from './text.ts'

/** Issues to be told at once: one, or several that say the same of different things. */
export interface IssueGroup {
  readonly code: string
  readonly severity: Issue['severity']
  readonly issues: readonly [Issue, ...Issue[]]
}

/** Issues that say the same, taken together where the first of them stands; the rest one by one. */
export function issueGroups(issues: readonly Issue[]): readonly IssueGroup[] {
  const groups = new Map<string, IssueGroup>()
  for (const [index, issue] of issues.entries()) {
    const { code, severity } = issue
    const key = Object.hasOwn(together, code) ? `${severity} ${code}` : String(index)
    const before = groups.get(key)?.issues
    groups.set(key, {
      code,
      severity,
      issues: before === undefined ? [issue] : [...before, issue],
    })
  }
  return [...groups.values()]
}

/** What a group says: the sentence of its only issue, or that of all of them. */
export function groupSentence({ code, issues }: IssueGroup, locale: Locale): string {
  const said = together[code]?.[locale].all
  return said === undefined || issues.length === 1
    ? sentenceOf(issues[0], locale)
    : filled(said, { params: { count: issues.length } }, locale)
}

/** What is left to say of one issue of a group: of what it is told. */
export function placeWords(issue: Issue, locale: Locale): string {
  return filled(together[issue.code]?.[locale].each ?? '{title}', issue, locale)
}
