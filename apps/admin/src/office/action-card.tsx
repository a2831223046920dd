import { sentenceOf, type Reason } from '@xiance/engine'
import { FailurePanel } from '@xiance/react'
import { useId, useState } from 'react'
import { usePreferences } from '../preferences/preferences.ts'
import { useWords } from '../words/use-words.ts'

export interface ActionCardProps {
  readonly title: string
  readonly actions: readonly {
    readonly id: string
    readonly title: string
    readonly blocked: readonly Reason[]
  }[]
  readonly error: unknown
  readonly busy: boolean
  readonly onAct: (step: { readonly transition: string; readonly comment?: string }) => void
}

/** Steps that may be taken now with one comment for them; a blocked one says what is in its way. */
export function ActionCard({ title, actions, error, busy, onAct }: ActionCardProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const id = useId()
  const [comment, setComment] = useState('')
  if (actions.length === 0) return null
  const said = comment.trim()
  return (
    <section className="xc-card xc-stack xc-no-print">
      <h2 className="xc-heading">{title}</h2>
      <div className="xc-field">
        <label className="xc-label" htmlFor={id}>
          {words.actions.comment}
        </label>
        <textarea
          id={id}
          className="xc-input"
          rows={2}
          maxLength={500}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
        />
        <span className="xc-hint">{words.actions.commentHelp}</span>
      </div>
      <div className="xc-stack xc-stack--tight">
        {actions.map(({ id: transition, title, blocked }) => (
          <div key={transition} className="xc-inline">
            <button
              type="button"
              className="xc-button"
              disabled={blocked.length > 0 || busy}
              onClick={() => onAct({ transition, ...(said !== '' && { comment: said }) })}
            >
              {title}
            </button>
            {blocked.map((reason) => (
              <span key={reason.code} className="xc-hint">
                {sentenceOf(reason, locale)}
              </span>
            ))}
          </div>
        ))}
      </div>
      {error !== null && <FailurePanel error={error} kept={words.actions.kept} />}
    </section>
  )
}
