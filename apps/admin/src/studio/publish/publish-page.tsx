import { PageTitle } from '../../shell/page-title.tsx'
import { useWords } from '../../words/use-words.ts'
import { useDraft } from '../draft/draft-context.ts'
import { ChangeList } from './change-list.tsx'
import { ExampleGate } from './example-gate.tsx'
import { IssueGate } from './issue-gate.tsx'
import { PublishForm } from './publish-form.tsx'
import { VersionList } from './version-list.tsx'

/** 发布: what will change in sentences, what stands in the way, the button that says what happens; the versions so far. */
export function PublishPage() {
  const words = useWords()
  const { draft } = useDraft()
  return (
    <>
      <PageTitle sub={words.publish.sub(draft.basedOn)}>{words.nav.publish}</PageTitle>
      <div className="xa-split">
        <div className="xc-stack">
          <ChangeList changes={draft.changes} />
          <VersionList />
        </div>
        <aside className="xc-stack xa-aside">
          <IssueGate issues={draft.issues} />
          <ExampleGate examples={draft.examples} />
          <PublishForm />
        </aside>
      </div>
    </>
  )
}
