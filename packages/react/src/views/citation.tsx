import { textIn, type Citation as Clause, type Locale, type Source } from '@xiance/schema'
import { useId, useState } from 'react'
import { wordsIn } from '../locales/index.ts'

export interface CitationProps {
  readonly citations: readonly Clause[]
  readonly sources: readonly Source[]
  readonly locale?: Locale | undefined
  /** Word on the button: 依据. */
  readonly label?: string
  /** Shown at once instead of on demand. */
  readonly open?: boolean
}

/** 依据 on demand: the words of the clause, the document they stand in and its date. */
export function Citation({ citations, sources, locale = 'zh-CN', label, open }: CitationProps) {
  const [shown, setShown] = useState(open ?? false)
  const id = useId()
  if (citations.length === 0) return null
  const words = wordsIn(locale)
  return (
    <span className="xc-citation">
      {!open && (
        <button
          type="button"
          className="xc-link xc-small"
          aria-expanded={shown}
          aria-controls={id}
          onClick={() => setShown(!shown)}
        >
          {label ?? words.citation}
        </button>
      )}
      <span id={id} hidden={!shown} className="xc-citation__clauses">
        {citations.map((clause) => (
          <ClauseText
            key={`${clause.doc} ${clause.quote}`}
            clause={clause}
            sources={sources}
            locale={locale}
          />
        ))}
      </span>
    </span>
  )
}

interface ClauseTextProps {
  readonly clause: Clause
  readonly sources: readonly Source[]
  readonly locale: Locale
}

function ClauseText({ clause, sources, locale }: ClauseTextProps) {
  const source = sources.find(({ id }) => id === clause.doc)
  const title = source ? `《${textIn(source.title, locale)}》` : clause.doc
  const parts = [title, source?.number, clause.at, source?.date]
  return (
    <span className="xc-quote xc-small">
      <span>「{clause.quote}」</span>
      <span className="xc-muted"> {parts.filter(Boolean).join(' ')}</span>
    </span>
  )
}
