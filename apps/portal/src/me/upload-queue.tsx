import { KeptFiles } from '../fill/kept-files.tsx'
import { outbox } from '../fill/outbox.ts'
import { Link } from '@tanstack/react-router'
import type { KeptDraft } from '@xiance/client'
import { useState } from 'react'
import { useKeptDrafts } from '../fill/use-outbox.ts'
import { useSaveState } from '../fill/use-save-state.ts'
import { RecordSection } from '../records/record-section.tsx'
import { useWords } from '../words/use-words.ts'

/** What this device holds: waiting, sent, refused, each with its way back. */
export function UploadQueue() {
  const words = useWords()
  const drafts = [...useKeptDrafts().values()]
  const waiting = drafts.some((draft) => draft.waiting && draft.refused === null)
  const [sending, setSending] = useState(false)
  const send = async () => {
    setSending(true)
    await outbox.sendWaiting()
    setSending(false)
  }
  return (
    <RecordSection title={words.me.queue}>
      {drafts.length === 0 ? (
        <p className="xc-text xc-muted">{words.me.queueEmpty}</p>
      ) : (
        <ul className="xc-list">
          {drafts.map((draft) => (
            <li key={draft.id}>
              <QueueRow draft={draft} />
              <KeptFiles draft={draft} />
            </li>
          ))}
        </ul>
      )}
      {waiting && (
        <button type="button" className="xc-button" disabled={sending} onClick={() => void send()}>
          {sending ? words.me.sending : words.me.sendNow}
        </button>
      )}
    </RecordSection>
  )
}

function QueueRow({ draft }: { readonly draft: KeptDraft }) {
  const words = useWords()
  const saveState = useSaveState(draft.id)
  const { form, record, region, period, title, formTitle, submission } = draft
  return (
    <Link
      to="/fill/$form"
      params={{ form }}
      search={{ region, ...(record !== null && { record }), ...(period !== null && { period }) }}
      className="xc-list-row"
    >
      <span className="xc-list-row__main">
        <span className="xc-list-row__title">{[title, formTitle].filter(Boolean).join(' · ')}</span>
        <span className="xc-list-row__sub">
          {[submission !== null && words.me.toSubmit, saveState].filter(Boolean).join(' · ')}
        </span>
      </span>
    </Link>
  )
}
