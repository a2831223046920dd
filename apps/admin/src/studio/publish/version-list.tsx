import { Link } from '@tanstack/react-router'
import { Loaded, sayInstant } from '@xiance/react'
import { client } from '../../api/api.ts'
import { usePages } from '../../api/use-pages.ts'
import { More } from '../../shell/more.tsx'
import { useWords } from '../../words/use-words.ts'
import { useDraft } from '../draft/draft-context.ts'

/** Every published version: when, by whom, how much changed. */
export function VersionList() {
  const words = useWords()
  const { county, draft } = useDraft()
  const query = usePages({
    key: ['config.versions', county, draft.basedOn],
    load: (cursor) => client.config.versions.query({ county, limit: 20, ...cursor }),
  })
  return (
    <section className="xc-card xc-card--flush">
      <div className="xc-card__head">
        <h2 className="xc-heading">{words.publish.versions}</h2>
      </div>
      <Loaded query={query}>
        {() => (
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
                {query.items.map(({ version, publishedAt, publishedBy, note, changes }) => (
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
      <More onMore={query.more} />
    </section>
  )
}
