import { useQuery } from '@tanstack/react-query'
import { failureOf } from '@xiance/client'
import { Citation, Empty, Loaded, sayDate } from '@xiance/react'
import { api } from '../api/api.ts'
import { usePreferences } from '../preferences/preferences.ts'
import { useMembership } from '../session/membership.ts'
import { BackLink } from '../shell/back-link.tsx'
import { PageTitle } from '../shell/page-title.tsx'
import { SubmissionTrail } from '../submissions/submission-trail.tsx'
import { useCountyConfig } from '../work/county-config.ts'
import { useWords } from '../words/use-words.ts'
import { ProblemAction } from './problem-action.tsx'
import { ProblemState } from './problem-state.tsx'

/** One problem: where it was found, by which clause, who is responsible, and what can be done with it. */
export function ProblemPage({ problem: id }: { readonly problem: string }) {
  const words = useWords()
  const { locale } = usePreferences()
  const { county, today } = useMembership()
  const config = useCountyConfig(county)
  const query = useQuery(api.problem.get.queryOptions({ county, id }))
  const gone = query.error !== null && failureOf(query.error).code === 'problem.not_found'
  return (
    <div className="xc-stack">
      <BackLink to="/problems">{words.shell.tabs.problems}</BackLink>
      {gone ? (
        <Empty title={words.problems.gone} help={words.problems.goneHelp} />
      ) : (
        <Loaded query={query}>
          {(problem) => {
            const facts = [
              [words.problems.organTitle, problem.organs.map(({ title }) => title).join('、')],
              [words.problems.openedOn, sayDate(problem.openedOn, { locale, today })],
              [
                words.problems.dueOn,
                problem.dueOn === null
                  ? words.problems.noDue
                  : sayDate(problem.dueOn, { locale, today }),
              ],
              [words.problems.note, problem.note ?? words.reports.blank],
            ] as const
            return (
              <>
                <PageTitle sub={`${problem.subjectTitle} · ${problem.regionName}`}>
                  {problem.itemTitle}
                </PageTitle>
                <p className="xc-text">
                  <ProblemState problem={problem} />
                </p>
                <dl className="xc-summary">
                  {facts.map(([key, value]) => (
                    <div key={key} className="xc-summary__row">
                      <dt className="xc-summary__key">{key}</dt>
                      <dd className="xc-summary__value">{value}</dd>
                    </div>
                  ))}
                </dl>
                <Citation
                  citations={problem.source}
                  sources={config?.sources ?? []}
                  locale={locale}
                  open
                />
                <ProblemAction problem={problem} />
                <SubmissionTrail events={problem.events} />
              </>
            )
          }}
        </Loaded>
      )}
    </div>
  )
}
