import { textIn, type Citation, type Source } from '@xiance/schema'
import { usePreferences } from '../../preferences/preferences.ts'
import { useWords } from '../../words/use-words.ts'
import { MarkedText } from './marked-text.tsx'

export interface SourceTextProps {
  readonly source: Source
  readonly citations: readonly Citation[]
  /** The paragraph whose citations are shown. */
  readonly selected: string | null
  readonly onSelect: (line: string) => void
}

/** A document's paragraphs; one that is cited can be chosen. */
export function SourceText({ source, citations, selected, onSelect }: SourceTextProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const quotes = citations.map(({ quote }) => quote)
  return (
    <article className="xc-card xa-document">
      <h2 className="xc-heading">{textIn(source.title, locale)}</h2>
      <p className="xc-muted">
        {[source.number, source.issuer, source.date ?? words.sources.noDate]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {source.note && <p className="xc-hint">{textIn(source.note, locale)}</p>}
      {(source.text ?? []).length === 0 && <p className="xc-hint">{words.sources.noText}</p>}
      {(source.text ?? []).map((line, index) => {
        const count = citations.filter(({ quote }) => line.includes(quote)).length
        return count === 0 ? (
          <p key={`${index} ${line.slice(0, 20)}`}>{line}</p>
        ) : (
          <button
            key={`${index} ${line.slice(0, 20)}`}
            type="button"
            className={selected === line ? 'xa-paragraph xa-paragraph--selected' : 'xa-paragraph'}
            aria-pressed={selected === line}
            onClick={() => onSelect(line)}
          >
            <MarkedText text={line} quotes={quotes} />
            <span className="xc-unit">{words.sources.times(count)}</span>
          </button>
        )
      })}
    </article>
  )
}
