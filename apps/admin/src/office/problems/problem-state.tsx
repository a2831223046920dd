import { StatusBadge } from '@xiance/react'
import type { ResolvedConfig } from '@xiance/schema'
import type { Problem } from './problem-table.tsx'

export interface ProblemStateProps {
  readonly problem: Problem
  readonly today: string
  readonly config: ResolvedConfig | undefined
}

/** The state in the county's words; its shape says whether it is closed, late or still open. */
export function ProblemState({ problem, today, config }: ProblemStateProps) {
  const { checklist, state, stateTitle, dueOn } = problem
  const workflow = config?.checklists.find(({ id }) => id === checklist)?.onFail
  const states = config?.workflows.find(({ id }) => id === workflow)?.states ?? []
  const closed = states.find(({ id }) => id === state)?.end === true
  const late = !closed && dueOn !== null && dueOn < today
  return <StatusBadge tone={closed ? 'ok' : late ? 'behind' : 'watch'} word={stateTitle} />
}
