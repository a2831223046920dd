import { useMutation, useQueryClient } from '@tanstack/react-query'
import { sentenceOf } from '@xiance/engine'
import { FailurePanel } from '@xiance/react'
import { useId, useState } from 'react'
import { api } from '../api/api.ts'
import { usePreferences } from '../preferences/preferences.ts'
import { useMembership } from '../session/membership.ts'
import { useWords } from '../words/use-words.ts'
import type { Problem } from './problem-list.tsx'

/** Moves a problem on: rectified, closed; what was done is written down with it. */
export function ProblemAction({ problem }: { readonly problem: Problem }) {
  const words = useWords()
  const { locale } = usePreferences()
  const { county } = useMembership()
  const queries = useQueryClient()
  const id = useId()
  const [comment, setComment] = useState('')
  const act = useMutation(
    api.problem.act.mutationOptions({
      onSuccess: async () => {
        setComment('')
        await queries.invalidateQueries()
      },
    }),
  )
  if (problem.actions.length === 0)
    return <p className="xc-text xc-muted">{words.problems.noAction}</p>
  const said = comment.trim()
  return (
    <section className="xc-card xc-stack">
      <div className="xc-field">
        <label className="xc-label" htmlFor={id}>
          {words.problems.comment}
        </label>
        <p className="xc-hint">{words.problems.commentHelp}</p>
        <textarea
          id={id}
          className="xc-input"
          value={comment}
          onChange={(event) => setComment(event.target.value)}
        />
      </div>
      <div className="xc-button-group">
        {problem.actions.map(({ id: transition, title, blocked }) => (
          <span key={transition} className="xc-stack xc-stack--tight">
            <button
              type="button"
              className="xc-button xc-button--primary"
              disabled={blocked.length > 0 || act.isPending}
              onClick={() =>
                act.mutate({
                  county,
                  id: problem.id,
                  baseRevision: problem.revision,
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
