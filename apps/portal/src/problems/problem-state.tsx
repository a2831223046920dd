import { StatusBadge } from '@xiance/react'
import { useMembership } from '../session/membership.ts'
import { useCountyConfig } from '../work/county-config.ts'
import { useWords } from '../words/use-words.ts'
import type { Problem } from './problem-list.tsx'
import { isOpen } from './problem-states.ts'

/** Closed, overdue or still to be done, in the county's own word for the state. */
export function ProblemState({ problem }: { readonly problem: Problem }) {
  const words = useWords()
  const { county, today } = useMembership()
  const config = useCountyConfig(county)
  const { stateTitle, dueOn } = problem
  if (config && !isOpen(config, problem)) return <StatusBadge tone="ok" word={stateTitle} />
  const late = dueOn !== null && dueOn < today
  return (
    <StatusBadge
      tone={late ? 'behind' : 'watch'}
      word={late ? `${stateTitle} · ${words.tasks.overdue}` : stateTitle}
    />
  )
}
