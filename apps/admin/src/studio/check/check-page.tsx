import { Empty } from '@xiance/react'
import type { Issue } from '@xiance/schema'
import { PageTitle } from '../../shell/page-title.tsx'
import { useWords } from '../../words/use-words.ts'
import { useDraft } from '../draft/draft-context.ts'
import { isUndecided } from '../issues/issues-at.ts'
import { ExampleGate } from '../publish/example-gate.tsx'
import { IssueCards } from './issue-cards.tsx'
import { type CheckTab, CheckTabs } from './check-tabs.tsx'

/** 体检: errors, findings with their clauses side by side, what the text leaves open, worked examples. */
export function CheckPage({ tab }: { readonly tab: CheckTab | undefined }) {
  const words = useWords()
  const { draft } = useDraft()
  const parts: { readonly [T in Exclude<CheckTab, 'examples'>]: readonly Issue[] } = {
    errors: draft.issues.filter(({ severity }) => severity === 'error'),
    findings: draft.issues.filter((issue) => issue.severity !== 'error' && !isUndecided(issue)),
    open: draft.issues.filter(isUndecided),
  }
  const counts = {
    errors: parts.errors.length,
    findings: parts.findings.length,
    open: parts.open.length,
    examples: `${draft.examples.passed}/${draft.examples.passed + draft.examples.failed}`,
  }
  const shown = tab ?? (counts.errors > 0 ? 'errors' : 'findings')
  return (
    <>
      <PageTitle sub={words.check.sub}>{words.nav.check}</PageTitle>
      <CheckTabs shown={shown} counts={counts} />
      <div className="xc-stack xa-after-tabs">
        {shown === 'examples' ? (
          <ExampleGate examples={draft.examples} />
        ) : parts[shown].length === 0 ? (
          <Empty title={words.check.nothing[shown]} />
        ) : (
          <IssueCards issues={parts[shown]} />
        )}
      </div>
    </>
  )
}
