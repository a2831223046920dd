import { sentenceOf, type Issue } from '@xiance/schema'
import { usePreferences } from '../../preferences/preferences.ts'

/** Sentences of problems, worst first. */
export function IssueList({ issues }: { readonly issues: readonly Issue[] }) {
  const { locale } = usePreferences()
  if (issues.length === 0) return null
  return (
    <div className="xc-issues" aria-live="polite">
      {bySeverity(issues).map((issue) => (
        <p
          key={`${issue.path} ${issue.code}`}
          className={issue.severity === 'error' ? 'xc-error' : 'xc-warning'}
        >
          <span aria-hidden="true">{issue.severity === 'error' ? '×' : '▲'}</span>
          {sentenceOf(issue, locale)}
        </p>
      ))}
    </div>
  )
}

function bySeverity(issues: readonly Issue[]): readonly Issue[] {
  return issues.toSorted((one, other) => rank[one.severity] - rank[other.severity])
}

const rank: { readonly [S in Issue['severity']]: number } = { error: 0, warning: 1, finding: 2 }
