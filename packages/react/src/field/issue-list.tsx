import { sentenceOf, type FieldNode } from '@xiance/engine'
import type { Locale } from '@xiance/schema'
import { wordsIn } from '../locales/index.ts'

export interface IssueListProps {
  readonly id: string
  readonly issues: FieldNode['issues']
  readonly locale: Locale
}

/** What is wrong at one field, each with its mark and word. */
export function IssueList({ id, issues, locale }: IssueListProps) {
  const words = wordsIn(locale)
  if (issues.length === 0) return null
  return (
    <div id={id} className="xc-issues">
      {issues.map((issue) => (
        <p key={issue.code} className={issue.severity === 'error' ? 'xc-error' : 'xc-warning'}>
          <span aria-hidden="true">{issue.severity === 'error' ? '×' : '!'}</span>
          <span>
            {words.says(
              issue.severity === 'error' ? words.error : words.warning,
              sentenceOf(issue, locale),
            )}
          </span>
        </p>
      ))}
    </div>
  )
}
