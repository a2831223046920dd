import { useMutation, useQueryClient } from '@tanstack/react-query'
import { client } from '../../api/api.ts'
import { usePlace } from '../../session/place.ts'
import { useWords } from '../../words/use-words.ts'
import { ActionCard } from '../action-card.tsx'
import type { Problem } from './problem-table.tsx'

/** 整改 and 销号: what this person may do with the problem now. */
export function ProblemActions({ problem }: { readonly problem: Problem }) {
  const words = useWords()
  const { county } = usePlace()
  const queries = useQueryClient()
  const act = useMutation({
    mutationFn: (step: { readonly transition: string; readonly comment?: string }) =>
      client.problem.act.mutate({
        county,
        id: problem.id,
        baseRevision: problem.revision,
        ...step,
      }),
    onSuccess: () => queries.invalidateQueries(),
  })
  return (
    <ActionCard
      title={words.problems.act}
      actions={problem.actions}
      error={act.error}
      busy={act.isPending}
      onAct={act.mutate}
    />
  )
}
