import { textIn, type Citation, type Source } from '@xiance/schema'
import { usePreferences } from '../../preferences/preferences.ts'

export interface ClauseTextProps {
  readonly clause: Citation
  readonly sources: readonly Source[]
}

/** The words of a clause with its document, clause path and date. */
export function ClauseText({ clause, sources }: ClauseTextProps) {
  const { locale } = usePreferences()
  const source = sources.find(({ id }) => id === clause.doc)
  const title = source ? `《${textIn(source.title, locale)}》` : clause.doc
  return (
    <blockquote className="xc-quote">
      <p className="xc-text">「{clause.quote}」</p>
      <footer className="xc-small xc-muted">
        {[title, source?.number, clause.at, source?.date].filter(Boolean).join(' ')}
      </footer>
    </blockquote>
  )
}
