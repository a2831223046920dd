import { useQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { Loaded } from '@xiance/react'
import type { ResolvedConfig } from '@xiance/schema'
import { useState } from 'react'
import { usePlace } from '../../session/place.ts'
import { useWide } from '../../shell/use-wide.ts'
import { useWords } from '../../words/use-words.ts'
import { IssueList } from '../issues/issue-list.tsx'
import { draftQuery } from './draft-calls.ts'
import { DraftContext, type Draft } from './draft-context.ts'
import { DraftBar } from './draft-bar.tsx'
import { TroublePanel } from './trouble-panel.tsx'
import { useDraftSession } from './use-draft-session.ts'

/** Loads the draft once for all studio pages and keeps its session while people move between them. */
export function DraftFrame() {
  const { county } = usePlace()
  const query = useQuery(draftQuery(county))
  return (
    <Loaded query={query}>
      {(draft) => <Readable key={county} county={county} draft={draft} />}
    </Loaded>
  )
}

interface OfCounty {
  readonly county: string
  readonly draft: Draft
}

function Readable({ county, draft }: OfCounty) {
  const words = useWords()
  const [last, setLast] = useState(draft.resolved)
  if (draft.resolved !== null && draft.resolved !== last) setLast(draft.resolved)
  const resolved = draft.resolved ?? last
  if (resolved === null) {
    return (
      <div className="xc-stack">
        <p className="xc-banner xc-banner--error">{words.draft.broken}</p>
        <IssueList issues={draft.issues} />
      </div>
    )
  }
  return <Session county={county} draft={draft} resolved={resolved} />
}

function Session({ county, draft, resolved }: OfCounty & { readonly resolved: ResolvedConfig }) {
  const words = useWords()
  const wide = useWide()
  const session = useDraftSession({ county, draft, resolved, readOnly: !wide })
  return (
    <DraftContext value={session}>
      <DraftBar />
      {!wide && <p className="xc-banner">{words.draft.narrow}</p>}
      {session.trouble && <TroublePanel trouble={session.trouble} />}
      {draft.resolved === null && (
        <p className="xc-banner xc-banner--error">{words.draft.broken}</p>
      )}
      <Outlet />
    </DraftContext>
  )
}
