import { Link } from '@tanstack/react-router'
import type { Failure } from '@xiance/client'
import { useFailureSentence } from '@xiance/react'
import { useEffect, useRef } from 'react'
import { useWords } from '../words/use-words.ts'

export type NotTakenReason =
  | { readonly is: 'waiting' }
  | { readonly is: 'refused'; readonly failure: Failure }

export interface NotTakenProps {
  readonly reason: NotTakenReason
  readonly onReload: () => void
}

/** Submitting did not reach the server, or it refused for a reason outside the answers: what happened, what was kept, what to do. */
export function NotTaken({ reason, onReload }: NotTakenProps) {
  const words = useWords()
  const sentenceOf = useFailureSentence()
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    panel.current?.focus()
    panel.current?.scrollIntoView({ block: 'start' })
  }, [reason])
  if (reason.is === 'waiting') {
    return (
      <div
        ref={panel}
        tabIndex={-1}
        role="alert"
        className="xc-banner xc-banner--watch xc-banner--stacked"
      >
        <p className="xc-text xc-strong">{words.fill.waitingTitle}</p>
        <p className="xc-text">{words.fill.waitingHelp}</p>
        <Link to="/" className="xc-link">
          {words.fill.backToTasks}
        </Link>
      </div>
    )
  }
  return (
    <div
      ref={panel}
      tabIndex={-1}
      role="alert"
      className="xc-banner xc-banner--error xc-banner--stacked"
    >
      <p className="xc-text xc-strong">{sentenceOf(reason.failure)}</p>
      <p className="xc-text">{words.fill.kept}</p>
      <button type="button" className="xc-button" onClick={onReload}>
        {words.fill.reload}
      </button>
    </div>
  )
}
