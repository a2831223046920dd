import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Loaded, StatusBadge, together } from '@xiance/react'
import { api } from '../api/api.ts'
import { isOpen } from '../problems/problem-states.ts'
import { ProblemState } from '../problems/problem-state.tsx'
import { useMembership } from '../session/membership.ts'
import { useWords } from '../words/use-words.ts'
import { problemsOf, returnedOf } from './record-questions.ts'
import { RecordSection } from './record-section.tsx'
import { isEntitled } from './is-entitled.ts'
import type { RecordHistory } from './record-timeline.tsx'

export interface RecordProblemsProps extends RecordHistory {
  readonly register: string
}

/** 有什么问题: what came back and why, problems an inspection found, answers still missing for a subsidy. */
export function RecordProblems({ record, register, config }: RecordProblemsProps) {
  const words = useWords()
  const { county } = useMembership()
  const entitles = isEntitled(config, register)
  const entitled = useQuery({
    ...api.entitlement.of.queryOptions({ county, record }),
    enabled: entitles,
  })
  const cases = useQuery(api.submission.list.queryOptions(returnedOf({ county, record })))
  const found = useQuery(api.problem.list.queryOptions(problemsOf({ county, record })))
  return (
    <RecordSection title={words.records.problems}>
      <Loaded query={together(cases, found, ...(entitles ? [entitled] : []))}>
        {([returned, problems, answer]) => {
          const missing = answer?.entitlement.pending.flatMap((one) => one.missing) ?? []
          const labels = [...new Set(missing.map(({ label }) => label))]
          const open = problems.items.filter((problem) => isOpen(config, problem))
          if (labels.length + returned.items.length + open.length === 0)
            return <p className="xc-text xc-muted">{words.records.noProblems}</p>
          return (
            <ul className="xc-list">
              {returned.items.map(({ id, formTitle, reason, stateTitle }) => (
                <li key={id}>
                  <Link
                    to="/submissions/$submission"
                    params={{ submission: id }}
                    className="xc-list-row"
                  >
                    <span className="xc-list-row__main">
                      <span className="xc-list-row__title">{formTitle}</span>
                      {reason !== null && (
                        <span className="xc-list-row__sub">{words.tasks.reason(reason)}</span>
                      )}
                    </span>
                    <StatusBadge tone="watch" word={stateTitle} />
                  </Link>
                </li>
              ))}
              {open.map((problem) => (
                <li key={problem.id}>
                  <Link
                    to="/problems/$problem"
                    params={{ problem: problem.id }}
                    className="xc-list-row"
                  >
                    <span className="xc-list-row__main">{problem.itemTitle}</span>
                    <ProblemState problem={problem} />
                  </Link>
                </li>
              ))}
              {labels.map((label) => (
                <li key={label} className="xc-list-row">
                  <span className="xc-list-row__main">{words.records.missing(label)}</span>
                  <StatusBadge tone="watch" word={words.records.pending} />
                </li>
              ))}
            </ul>
          )
        }}
      </Loaded>
    </RecordSection>
  )
}
