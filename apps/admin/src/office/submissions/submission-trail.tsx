import type { Answer } from '@xiance/client'
import { sayInstant } from '@xiance/react'
import { Section } from '../../shell/section.tsx'
import { useWords } from '../../words/use-words.ts'

export interface SubmissionTrailProps {
  readonly events: Answer['submission']['get']['events']
}

/** What happened to it, with what was said. */
export function SubmissionTrail({ events }: SubmissionTrailProps) {
  const words = useWords()
  if (events.length === 0) return null
  return (
    <Section title={words.submissions.trail} flush>
      <ol className="xc-list">
        {events.map(({ at, by, transition, transitionTitle, comment }) => (
          <li key={`${at} ${transition}`} className="xc-list-row">
            <span className="xc-list-row__main">
              <span className="xc-list-row__title">{transitionTitle}</span>
              <span className="xc-list-row__sub">
                {sayInstant(at)} · {by}
              </span>
              {comment && <span className="xc-quote">「{comment}」</span>}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
