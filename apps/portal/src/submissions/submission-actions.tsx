import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Answer } from '@xiance/client'
import { sentenceOf } from '@xiance/engine'
import { FailurePanel } from '@xiance/react'
import { useId, useState } from 'react'
import { api } from '../api/api.ts'
import { usePreferences } from '../preferences/preferences.ts'
import { useMembership } from '../session/membership.ts'
import { useWords } from '../words/use-words.ts'

/** What this person may do with it now; what is blocked says why. */
export function SubmissionActions({ answer }: { readonly answer: Answer['submission']['get'] }) {
  const words = useWords()
  const { locale } = usePreferences()
  const { county } = useMembership()
  const queries = useQueryClient()
  const act = useMutation(
    api.submission.act.mutationOptions({ onSuccess: () => queries.invalidateQueries() }),
  )
  const [comment, setComment] = useState('')
  const id = useId()
  const { actions, revision } = answer
  if (actions.length === 0) return null
  const said = comment.trim()
  return (
    <section className="xc-card xc-stack xc-no-print">
      <div className="xc-field">
        <label className="xc-label" htmlFor={id}>
          {words.submission.comment}
        </label>
        <textarea
          id={id}
          className="xc-input"
          value={comment}
          onChange={(event) => setComment(event.target.value)}
        />
      </div>
      <div className="xc-button-group">
        {actions.map(({ id: transition, title, blocked }) => (
          <span key={transition} className="xc-stack xc-stack--tight">
            <button
              type="button"
              className="xc-button"
              disabled={blocked.length > 0 || act.isPending}
              onClick={() =>
                act.mutate({
                  county,
                  id: answer.id,
                  baseRevision: revision,
                  transition,
                  ...(said !== '' && { comment: said }),
                })
              }
            >
              {title}
            </button>
            {blocked.map((reason) => (
              <span key={reason.code} className="xc-hint">
                {sentenceOf(reason, locale)}
              </span>
            ))}
          </span>
        ))}
      </div>
      {act.error && <FailurePanel error={act.error} kept={words.submission.kept} />}
    </section>
  )
}
