import { Link } from '@tanstack/react-router'
import { Empty, Loaded, Money, sayInstant } from '@xiance/react'
import { usePreferences } from '../../preferences/preferences.ts'
import { More } from '../../shell/more.tsx'
import { useWords } from '../../words/use-words.ts'
import type { Submissions } from './use-submissions.ts'

export interface SubmissionTableProps {
  readonly query: Submissions
  /** Said when there is none. */
  readonly none?: string
  /** With the frozen entitlement. */
  readonly money?: boolean
}

/** Submissions as a ledger; each opens as it was answered. */
export function SubmissionTable({ query, none, money }: SubmissionTableProps) {
  const words = useWords()
  const { locale } = usePreferences()
  return (
    <Loaded query={query}>
      {() =>
        query.items.length === 0 ? (
          <Empty title={none ?? words.submissions.none} />
        ) : (
          <>
            <div className="xc-table-scroll">
              <table className="xc-table xa-cards">
                <thead>
                  <tr>
                    <th scope="col">{words.submissions.what}</th>
                    <th scope="col">{words.submissions.region}</th>
                    <th scope="col">{words.submissions.state}</th>
                    {money && (
                      <th scope="col" className="xc-number">
                        {words.submissions.total}
                      </th>
                    )}
                    <th scope="col">{words.submissions.submittedAt}</th>
                    <th scope="col">{words.submissions.by}</th>
                    <th scope="col">{words.submissions.version}</th>
                  </tr>
                </thead>
                <tbody>
                  {query.items.map((item) => (
                    <tr key={item.id}>
                      <th scope="row">
                        <Link
                          to="/office/submissions/$submission"
                          params={{ submission: item.id }}
                          className="xc-link"
                        >
                          {[item.recordTitle, item.formTitle].filter(Boolean).join(' · ')}
                        </Link>
                      </th>
                      <td data-label={words.submissions.region}>{item.regionName}</td>
                      <td data-label={words.submissions.state}>{item.stateTitle}</td>
                      {money && (
                        <td className="xc-number" data-label={words.submissions.total}>
                          {item.total === null ? (
                            <span className="xc-blank">{words.submissions.pending}</span>
                          ) : (
                            <Money value={item.total} locale={locale} />
                          )}
                        </td>
                      )}
                      <td className="xc-nowrap" data-label={words.submissions.submittedAt}>
                        {item.submittedAt === null ? '—' : sayInstant(item.submittedAt)}
                      </td>
                      <td data-label={words.submissions.by}>{item.by}</td>
                      <td data-label={words.submissions.version}>v{item.version}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <More left={query.total - query.items.length} onMore={query.more} />
          </>
        )
      }
    </Loaded>
  )
}
