import type { Issue } from '@xiance/schema'

/** Problems at a place or below it. */
export function issuesAt(issues: readonly Issue[], path: string): readonly Issue[] {
  return issues.filter((issue) => issue.path === path || issue.path.startsWith(`${path}/`))
}

/** Findings that are open questions of the document, for 待拍板. */
export function isUndecided({ code }: Issue): boolean {
  return undecided.has(code)
}

const undecided: ReadonlySet<string> = new Set([
  'policy.undecided',
  'policy.times_open',
  'policy.duration_open',
  'policy.duty_without_period',
])
