import { Link } from '@tanstack/react-router'
import { Empty } from '@xiance/react'
import type { Change } from '@xiance/schema'
import { stepsOf } from '@xiance/schema'
import { usePreferences } from '../../preferences/preferences.ts'
import { useWords } from '../../words/use-words.ts'
import { useDraft } from '../draft/draft-context.ts'
import { placeLink } from '../issues/place-link.ts'
import { sayChange } from './say-change.ts'

/** Differences to what is published, as sentences by part. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  const words = useWords()
  const { locale } = usePreferences()
  const { resolved } = useDraft()
  if (changes.length === 0)
    return <Empty title={words.publish.nothing} help={words.publish.nothingHelp} />
  const names: Readonly<Record<string, string>> = words.parts
  return (
    <section className="xc-card xc-card--flush">
      <div className="xc-card__head">
        <h2 className="xc-heading">{words.publish.changes(changes.length)}</h2>
      </div>
      {Object.entries(byPart(changes)).map(([part, items]) => (
        <div key={part}>
          <h3 className="xc-subheading xa-group">{names[part] ?? part}</h3>
          <ul className="xc-list">
            {items?.map((change) => (
              <li key={`${change.kind} ${change.path}`} className="xc-list-row">
                <span className="xc-list-row__main">
                  <Link {...placeLink(change.path, resolved)} className="xc-link">
                    {sayChange(change, { config: resolved, locale, words })}
                  </Link>
                </span>
                <span className="xc-list-row__end">
                  {change.money && (
                    <span className="xc-status xc-status--watch">
                      <span className="xc-status__shape" aria-hidden="true">
                        ▲
                      </span>
                      {words.publish.money}
                    </span>
                  )}
                  {change.breaking && (
                    <span className="xc-status xc-status--behind">
                      <span className="xc-status__shape" aria-hidden="true">
                        ◆
                      </span>
                      {words.publish.breaking}
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function byPart(changes: readonly Change[]) {
  return Object.groupBy(changes, ({ path }) => stepsOf(path)[0] ?? '')
}
