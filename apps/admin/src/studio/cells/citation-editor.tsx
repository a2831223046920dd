import { textIn, type Citation, type Issue, type ResolvedConfig } from '@xiance/schema'
import { useState } from 'react'
import { usePreferences } from '../../preferences/preferences.ts'
import { useWords } from '../../words/use-words.ts'
import { IssueList } from '../issues/issue-list.tsx'

export interface CitationEditorProps {
  readonly config: ResolvedConfig
  readonly citation: Citation | null
  readonly issues: readonly Issue[]
  readonly readOnly: boolean
  readonly onCommit: (citation: Citation) => Promise<boolean>
}

/** Document, clause and quoted words; saved together, since they stand together. */
export function CitationEditor({
  config,
  citation,
  issues,
  readOnly,
  onCommit,
}: CitationEditorProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const [typed, setTyped] = useState(citation)
  const now: Citation = typed ?? { doc: config.sources[0]?.id ?? '', quote: '' }
  const changed =
    typed !== null && JSON.stringify(typed) !== JSON.stringify(citation) && typed.quote !== ''
  return (
    <form
      className="xc-stack xc-stack--tight"
      onSubmit={(event) => {
        event.preventDefault()
        void onCommit(now)
      }}
    >
      <label className="xc-field">
        <span className="xc-label">{words.cite.document}</span>
        <select
          className="xc-input"
          disabled={readOnly}
          value={now.doc}
          onChange={(event) => setTyped({ ...now, doc: event.target.value })}
        >
          {config.sources.map(({ id, title, number }) => (
            <option key={id} value={id}>
              {[textIn(title, locale), number].filter(Boolean).join(' ')}
            </option>
          ))}
        </select>
      </label>
      <label className="xc-field">
        <span className="xc-label">{words.cite.at}</span>
        <input
          className="xc-input xc-input--short"
          readOnly={readOnly}
          value={now.at ?? ''}
          onChange={(event) => setTyped({ ...now, at: event.target.value })}
        />
      </label>
      <label className="xc-field">
        <span className="xc-label">{words.cite.quote}</span>
        <textarea
          className="xc-input"
          rows={2}
          maxLength={60}
          readOnly={readOnly}
          value={now.quote}
          onChange={(event) => setTyped({ ...now, quote: event.target.value })}
        />
      </label>
      <IssueList issues={issues} />
      {!readOnly && (
        <button type="submit" className="xc-button" disabled={!changed}>
          {words.cite.save}
        </button>
      )}
    </form>
  )
}
