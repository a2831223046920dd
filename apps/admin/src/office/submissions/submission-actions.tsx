import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Answer } from '@xiance/client'
import { client } from '../../api/api.ts'
import { usePlace } from '../../session/place.ts'
import { useWords } from '../../words/use-words.ts'
import { ActionCard } from '../action-card.tsx'

/** 审核: what this person may do with the submission now. */
export function SubmissionActions({ answer }: { readonly answer: Answer['submission']['get'] }) {
  const words = useWords()
  const { county } = usePlace()
  const queries = useQueryClient()
  const act = useMutation({
    mutationFn: (step: { readonly transition: string; readonly comment?: string }) =>
      client.submission.act.mutate({
        county,
        id: answer.id,
        baseRevision: answer.revision,
        ...step,
      }),
    onSuccess: () => queries.invalidateQueries(),
  })
  return (
    <ActionCard
      title={words.submissions.review}
      actions={answer.actions}
      error={act.error}
      busy={act.isPending}
      onAct={act.mutate}
    />
  )
}
