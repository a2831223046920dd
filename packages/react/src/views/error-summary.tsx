import type { Locale } from '@xiance/schema'
import { useEffect, useRef } from 'react'
import { wordsIn } from '../locales/index.ts'

export interface SummaryProblem {
  readonly key: string
  readonly text: string
  /** Moves focus to what is to be mended. */
  readonly onGo?: (() => void) | undefined
}

export interface ErrorSummaryProps {
  readonly problems: readonly SummaryProblem[]
  readonly locale?: Locale | undefined
  /** Changes with every attempt, so that focus comes back to the summary. */
  readonly attempt?: number
}

/** Everything to be mended, on top, each a link to its place; takes the focus when it appears. */
export function ErrorSummary({ problems, locale = 'zh-CN', attempt = 0 }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  const any = problems.length > 0
  useEffect(() => {
    if (!any) return
    box.current?.focus()
    box.current?.scrollIntoView({ block: 'start' })
  }, [any, attempt])
  if (!any) return null
  const title = wordsIn(locale).problemsTitle(problems.length)
  return (
    <div ref={box} className="xc-error-summary" role="alert" tabIndex={-1} aria-label={title}>
      <p className="xc-heading">
        <span aria-hidden="true">× </span>
        {title}
      </p>
      <ul className="xc-error-summary__list">
        {problems.map(({ key, text, onGo }) => (
          <li key={key}>
            {onGo ? (
              <button type="button" className="xc-link" onClick={onGo}>
                {text}
              </button>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
