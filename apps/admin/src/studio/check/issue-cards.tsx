import { Link } from '@tanstack/react-router'
import { StatusBadge, type Tone } from '@xiance/react'
import { groupSentence, issueGroups, placeWords, stepsOf, type Issue } from '@xiance/schema'
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

/** Problems with every clause involved and the way to each place; what says the same of several things is said once. */
export function IssueCards({ issues }: { readonly issues: readonly Issue[] }) {
  const { locale } = usePreferences()
  return (
    <ol className="xc-list-plain xc-stack xc-stack--tight">
      {issueGroups(issues).map((group) => (
        <li key={keyOf(group.issues[0])} className="xc-card xc-stack xc-stack--tight">
          {group.issues.length === 1 ? (
            <IssueHead issue={group.issues[0]} />
          ) : (
            <IssueBadge issue={group.issues[0]} />
          )}
          <p className="xc-text xc-strong">{groupSentence(group, locale)}</p>
          {group.issues.length === 1 ? (
            <Clauses issue={group.issues[0]} />
          ) : (
            <IssuePlaces issues={group.issues} />
          )}
        </li>
      ))}
    </ol>
  )
}

function IssueHead({ issue }: { readonly issue: Issue }) {
  const words = useWords()
  const { locale } = usePreferences()
  const { resolved } = useDraft()
  const parts: Readonly<Record<string, string>> = words.parts
  return (
    <div className="xc-inline xc-spread">
      <span className="xc-inline">
        <IssueBadge issue={issue} />
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
  )
}

function IssueBadge({ issue }: { readonly issue: Issue }) {
  const words = useWords()
  return isUndecided(issue) ? (
    <StatusBadge tone="watch" word={words.check.tabs.open} />
  ) : (
    <StatusBadge tone={tones[issue.severity]} word={words.check.severity[issue.severity]} />
  )
}

/** Each place that a sentence holds for, as the way there, with its clauses. */
function IssuePlaces({ issues }: { readonly issues: readonly Issue[] }) {
  const { locale } = usePreferences()
  const { resolved } = useDraft()
  return (
    <ul className="xc-list-plain xc-stack xc-stack--tight">
      {issues.map((issue) => (
        <li key={keyOf(issue)}>
          <Link {...placeLink(issue.path, resolved)} className="xc-link">
            {placeWords(issue, locale)}
          </Link>
          <Clauses issue={issue} />
        </li>
      ))}
    </ul>
  )
}

function Clauses({ issue: { source = [] } }: { readonly issue: Issue }) {
  const { resolved } = useDraft()
  if (source.length === 0) return null
  return (
    <div className="xc-field-row">
      {source.map((clause) => (
        <ClauseText
          key={`${clause.doc} ${clause.at} ${clause.quote}`}
          clause={clause}
          sources={resolved.sources}
        />
      ))}
    </div>
  )
}

function keyOf({ path, code }: Issue): string {
  return `${path} ${code}`
}
