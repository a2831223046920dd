import type { Answer } from '@xiance/client'
import { Citation, Empty, sayDate } from '@xiance/react'
import { useState } from 'react'
import { usePreferences } from '../../preferences/preferences.ts'
import { usePlace } from '../../session/place.ts'
import { More } from '../../shell/more.tsx'
import { useCountyConfig } from '../../work/county-config.ts'
import { useWords } from '../../words/use-words.ts'
import { ProblemActions } from './problem-actions.tsx'
import { ProblemState } from './problem-state.tsx'

export type Problem = Answer['problem']['list']['items'][number]

export interface ProblemTableProps {
  readonly items: readonly Problem[]
  readonly left: number
  readonly onMore: (() => void) | undefined
  /** The one a link points at. */
  readonly first: string | undefined
}

/** Problems as a ledger; one opens for its clause, its note and what may be done. */
export function ProblemTable({ items, left, onMore, first }: ProblemTableProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const { county, today } = usePlace()
  const config = useCountyConfig(county)
  const [open, setOpen] = useState<string | null>(first ?? null)
  if (items.length === 0)
    return <Empty title={words.problems.none} help={words.problems.noneHelp} />
  return (
    <>
      <div className="xc-table-scroll">
        <table className="xc-table xa-cards">
          <thead>
            <tr>
              <th scope="col">{words.problems.what}</th>
              <th scope="col">{words.problems.where}</th>
              <th scope="col">{words.checklists.organs}</th>
              <th scope="col">{words.submissions.state}</th>
              <th scope="col">{words.problems.openedOn}</th>
              <th scope="col">{words.problems.dueOn}</th>
            </tr>
          </thead>
          <tbody>
            {items.flatMap((problem) => [
              <tr key={problem.id} aria-selected={open === problem.id}>
                <th scope="row">
                  <button
                    type="button"
                    className="xc-link"
                    aria-expanded={open === problem.id}
                    onClick={() => setOpen(open === problem.id ? null : problem.id)}
                  >
                    {problem.itemTitle}
                  </button>
                </th>
                <td data-label={words.problems.where}>
                  {problem.subjectTitle}
                  {problem.subjectTitle !== problem.regionName && (
                    <span className="xc-unit">{problem.regionName}</span>
                  )}
                </td>
                <td data-label={words.checklists.organs}>
                  {problem.organs.map(({ title }) => title).join('、')}
                </td>
                <td data-label={words.submissions.state}>
                  <ProblemState problem={problem} today={today} config={config} />
                </td>
                <td className="xc-nowrap" data-label={words.problems.openedOn}>
                  {sayDate(problem.openedOn, { locale, today })}
                </td>
                <td className="xc-nowrap" data-label={words.problems.dueOn}>
                  {problem.dueOn === null ? '—' : sayDate(problem.dueOn, { locale, today })}
                </td>
              </tr>,
              ...(open === problem.id
                ? [
                    <tr key={`${problem.id} open`}>
                      <td colSpan={6}>
                        <div className="xc-stack xa-open-row">
                          {problem.note && <p className="xc-text">{problem.note}</p>}
                          {config && (
                            <Citation
                              citations={problem.source}
                              sources={config.sources}
                              locale={locale}
                              open
                            />
                          )}
                          <ProblemActions problem={problem} />
                        </div>
                      </td>
                    </tr>,
                  ]
                : []),
            ])}
          </tbody>
        </table>
      </div>
      <More left={left} onMore={onMore} />
    </>
  )
}
