import { Link } from '@tanstack/react-router'
import { stepsOf } from '@xiance/schema'
import { usePreferences } from '../../preferences/preferences.ts'
import { useWords } from '../../words/use-words.ts'
import { useDraft } from '../draft/draft-context.ts'
import { placeLink } from '../issues/place-link.ts'
import { sayPlace } from '../issues/say-place.ts'
import type { Cited } from './citations-in.ts'

export interface WhoCitesProps {
  readonly cited: readonly Cited[]
  readonly narrowed: boolean
  readonly onAll: () => void
}

/** What rests on a document or paragraph, each a way to its place. */
export function WhoCites({ cited, narrowed, onAll }: WhoCitesProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const { resolved } = useDraft()
  const parts: Readonly<Record<string, string>> = words.parts
  return (
    <section className="xc-card xc-card--flush xa-scroll">
      <div className="xc-card__head">
        <h2 className="xc-heading">
          {narrowed ? words.sources.citedHere(cited.length) : words.sources.citedAll(cited.length)}
        </h2>
        {narrowed && (
          <button type="button" className="xc-link" onClick={onAll}>
            {words.list.all}
          </button>
        )}
      </div>
      <ul className="xc-list">
        {cited.map(({ path, citation }, index) => (
          <li key={`${index} ${path}`}>
            <Link {...placeLink(path, resolved)} className="xc-list-row">
              <span className="xc-list-row__main">
                <span className="xc-list-row__title">{sayPlace(resolved, path, locale)}</span>
                <span className="xc-list-row__sub">
                  {[parts[stepsOf(path)[0] ?? ''], citation.at].filter(Boolean).join(' · ')} 「
                  {citation.quote}」
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
