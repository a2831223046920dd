import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../../api/api.ts'
import { Loaded } from '../../shell/loaded.tsx'
import { sayInstant } from '../../words/dates.ts'
import { useWords } from '../../words/use-words.ts'
import { useDraft } from '../draft/draft-context.ts'

/** Every published version: when, by whom, how much changed. */
export function VersionList() {
  const words = useWords()
  const { county } = useDraft()
  const query = useInfiniteQuery(
    api.config.versions.infiniteQueryOptions(
      { county, limit: 20 },
      { getNextPageParam: ({ next }) => next },
    ),
  )
  return (
    <section className="xc-card xc-card--flush">
      <div className="xc-card__head">
        <h2 className="xc-heading">{words.publish.versions}</h2>
      </div>
      <Loaded query={query}>
        {({ pages }) => (
          <div className="xc-table-scroll">
            <table className="xc-table">
              <thead>
                <tr>
                  <th scope="col">{words.publish.version}</th>
                  <th scope="col">{words.publish.publishedAt}</th>
                  <th scope="col">{words.publish.publishedBy}</th>
                  <th scope="col" className="xc-number">
                    {words.publish.changeCount}
                  </th>
                  <th scope="col">{words.publish.note}</th>
                </tr>
              </thead>
              <tbody>
                {pages
                  .flatMap(({ items }) => items)
                  .map(({ version, publishedAt, publishedBy, note, changes }) => (
                    <tr key={version}>
                      <th scope="row">
                        <Link
                          to="/config/versions/$version"
                          params={{ version: String(version) }}
                          className="xc-link"
                        >
                          v{version}
                        </Link>
                      </th>
                      <td className="xc-nowrap">{sayInstant(publishedAt)}</td>
                      <td>{publishedBy}</td>
                      <td className="xc-number">{changes}</td>
                      <td>{note}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </div>
        )}
      </Loaded>
      {query.hasNextPage && (
        <button
          type="button"
          className="xc-button xc-button--quiet"
          onClick={() => void query.fetchNextPage()}
        >
          {words.list.more}
        </button>
      )}
    </section>
  )
}
