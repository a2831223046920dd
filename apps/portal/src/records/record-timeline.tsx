import { Link } from '@tanstack/react-router'
import { Loaded } from '@xiance/react'
import type { ResolvedConfig } from '@xiance/schema'
import { client } from '../api/api.ts'
import { usePages } from '../api/use-pages.ts'
import { usePreferences } from '../preferences/preferences.ts'
import { useMembership } from '../session/membership.ts'
import { useWords } from '../words/use-words.ts'
import { namedDates } from './named-dates.ts'
import { timelineOf } from './record-questions.ts'
import { RecordSection } from './record-section.tsx'

export interface RecordHistory {
  readonly record: string
  readonly config: ResolvedConfig
}

/** Everything that was filled in about it, newest first; each opens as it was answered. */
export function RecordTimeline({ record, config }: RecordHistory) {
  const words = useWords()
  const { locale } = usePreferences()
  const { county, today } = useMembership()
  const input = timelineOf({ county, record })
  const query = usePages({
    key: ['submission.list', input],
    load: (cursor) => client.submission.list.query({ ...input, ...cursor }),
  })
  return (
    <RecordSection title={words.records.timeline}>
      <Loaded query={query}>
        {() => {
          const { items, more } = query
          if (items.length === 0)
            return <p className="xc-text xc-muted">{words.records.noTimeline}</p>
          return (
            <>
              <ol className="xc-list">
                {items.map(({ id, formTitle, by, version, stateTitle, ...dates }) => (
                  <li key={id}>
                    <Link
                      to="/submissions/$submission"
                      params={{ submission: id }}
                      className="xc-list-row"
                    >
                      <span className="xc-list-row__main">
                        <span className="xc-list-row__title">{formTitle}</span>
                        <span className="xc-list-row__sub">
                          {[
                            ...namedDates(dates, { config, words, locale, today }),
                            by,
                            words.fill.version(version),
                          ].join(' · ')}
                        </span>
                      </span>
                      <span className="xc-list-row__end">{stateTitle}</span>
                    </Link>
                  </li>
                ))}
              </ol>
              {more && (
                <button type="button" className="xc-button" onClick={more}>
                  {words.records.showMore}
                </button>
              )}
            </>
          )
        }}
      </Loaded>
    </RecordSection>
  )
}
