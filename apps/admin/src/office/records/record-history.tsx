import { Link } from '@tanstack/react-router'
import type { Answer } from '@xiance/client'
import { sayInstant } from '@xiance/react'
import { textIn, type Field } from '@xiance/schema'
import { usePreferences } from '../../preferences/preferences.ts'
import { Section } from '../../shell/section.tsx'
import { useWords } from '../../words/use-words.ts'

export interface RecordHistoryProps {
  readonly history: Answer['register']['get']['history']
  readonly fields: readonly Field[]
}

/** Each revision of the record: when, by whom, which fields, through which submission. */
export function RecordHistory({ history, fields }: RecordHistoryProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const title = (id: string) => textIn(fields.find((field) => field.id === id)?.title ?? id, locale)
  return (
    <Section title={words.records.history} flush>
      <ol className="xc-list">
        {history.map(({ revision, at, by, submission, changed }) => (
          <li key={revision} className="xc-list-row">
            <span className="xc-list-row__main">
              <span>{changed.map(title).join('、')}</span>
              <span className="xc-list-row__sub">
                {words.records.registered(sayInstant(at))} · {by}
              </span>
            </span>
            {submission !== null && (
              <span className="xc-list-row__end">
                <Link
                  to="/office/submissions/$submission"
                  params={{ submission }}
                  className="xc-link"
                >
                  {words.records.bySubmission}
                </Link>
              </span>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}
