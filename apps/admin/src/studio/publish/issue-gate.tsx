import { Link } from '@tanstack/react-router'
import { StatusBadge } from '@xiance/react'
import type { Issue } from '@xiance/schema'
import { useWords } from '../../words/use-words.ts'
import { isUndecided } from '../issues/issues-at.ts'
import { IssueList } from '../issues/issue-list.tsx'

/** The policy check in one line: errors block, findings and open decisions are told. */
export function IssueGate({ issues }: { readonly issues: readonly Issue[] }) {
  const words = useWords()
  const errors = issues.filter(({ severity }) => severity === 'error')
  const open = issues.filter(isUndecided).length
  const findings = issues.filter(({ severity }) => severity === 'finding').length - open
  return (
    <section className="xc-card xc-stack xc-stack--tight">
      <div className="xc-inline xc-spread">
        <h2 className="xc-heading">{words.nav.check}</h2>
        {errors.length === 0 ? (
          <StatusBadge tone="ok" word={words.publish.noErrors} />
        ) : (
          <StatusBadge tone="error" word={words.publish.errors(errors.length)} />
        )}
      </div>
      <IssueList issues={errors} />
      <p className="xc-text">
        <Link to="/config/check" search={{}} className="xc-link">
          {words.publish.findings(findings, open)}
        </Link>
      </p>
    </section>
  )
}
