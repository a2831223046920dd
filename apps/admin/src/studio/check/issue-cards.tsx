import { Link } from '@tanstack/react-router'
import { StatusBadge, type Tone } from '@xiance/react'
import { sentenceOf, stepsOf, type Issue } from '@xiance/schema'
import { usePreferences } from '../../preferences/preferences.ts'
import { useWords } from '../../words/use-words.ts'
import { useDraft } from '../draft/draft-context.ts'
import { isUndecided } from '../issues/issues-at.ts'
import { placeLink } from '../issues/place-link.ts'
import { sayPlace } from '../issues/say-place.ts'
import { ClauseText } from '../sources/clause-text.tsx'

const tones: { readonly [S in Issue['severity']]: Tone } = {
  error: 'error',
  warning: 'watch',
  finding: 'behind',
}

/** Problems one by one: the sentence, every clause involved side by side, the way to the place. */
export function IssueCards({ issues }: { readonly issues: readonly Issue[] }) {
  const words = useWords()
  const { locale } = usePreferences()
  const { resolved } = useDraft()
  const parts: Readonly<Record<string, string>> = words.parts
  return (
    <ol className="xc-list-plain xc-stack xc-stack--tight">
      {issues.map((issue) => (
        <li key={`${issue.path} ${issue.code}`} className="xc-card xc-stack xc-stack--tight">
          <div className="xc-inline xc-spread">
            <span className="xc-inline">
              {isUndecided(issue) ? (
                <StatusBadge tone="watch" word={words.check.tabs.open} />
              ) : (
                <StatusBadge
                  tone={tones[issue.severity]}
                  word={words.check.severity[issue.severity]}
                />
              )}
              <span className="xc-muted">
                {[parts[stepsOf(issue.path)[0] ?? ''], sayPlace(resolved, issue.path, locale)]
                  .filter(Boolean)
                  .join(' › ')}
              </span>
            </span>
            <Link {...placeLink(issue.path, resolved)} className="xc-link">
              {words.check.go}
            </Link>
          </div>
          <p className="xc-text xc-strong">{sentenceOf(issue, locale)}</p>
          {issue.source && issue.source.length > 0 && (
            <div className="xc-field-row">
              {issue.source.map((clause) => (
                <ClauseText
                  key={`${clause.doc} ${clause.at} ${clause.quote}`}
                  clause={clause}
                  sources={resolved.sources}
                />
              ))}
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}
