import { Link } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { Loaded, sayInstant } from '@xiance/react'
import { diffConfig, type ResolvedConfig } from '@xiance/schema'
import { useMemo } from 'react'
import { api } from '../../api/api.ts'
import { usePreferences } from '../../preferences/preferences.ts'
import { usePlace } from '../../session/place.ts'
import { PageTitle } from '../../shell/page-title.tsx'
import { useConfigVersion } from '../../work/county-config.ts'
import { useWords } from '../../words/use-words.ts'
import { sayChange } from '../publish/say-change.ts'
import { FrozenParts } from './frozen-parts.tsx'

/** A published version as it is for ever: what it changed, its rates and targets, its fingerprint. */
export function VersionPage({ version }: { readonly version: number }) {
  const words = useWords()
  const { locale } = usePreferences()
  const { county } = usePlace()
  const query = useQuery({
    ...api.config.document.queryOptions({ county, version }),
    staleTime: Infinity,
  })
  const before = useConfigVersion(county, version > 1 ? version - 1 : undefined)
  const changes = useMemo(
    () => (before && query.data ? diffConfig(before, query.data.resolved as ResolvedConfig) : []),
    [before, query.data],
  )
  return (
    <>
      <ul className="xc-crumbs">
        <li>
          <Link to="/config/publish" className="xc-link">
            {words.nav.publish}
          </Link>
        </li>
      </ul>
      <PageTitle sub={words.publish.frozen}>{words.publish.versionTitle(version)}</PageTitle>
      <Loaded query={query}>
        {({ hash, publishedAt, resolved }) => (
          <div className="xc-stack">
            <dl className="xc-summary xa-narrow">
              <div className="xc-summary__row">
                <dt className="xc-summary__key">{words.publish.publishedAt}</dt>
                <dd className="xc-summary__value">{sayInstant(publishedAt)}</dd>
              </div>
              <div className="xc-summary__row">
                <dt className="xc-summary__key">{words.publish.hash}</dt>
                <dd className="xc-summary__value xa-mono">{hash}</dd>
              </div>
            </dl>
            {changes.length > 0 && (
              <section className="xc-card">
                <h2 className="xc-heading">{words.publish.changed(version - 1)}</h2>
                <ul className="xa-plain-list">
                  {changes.map((change) => (
                    <li key={`${change.kind} ${change.path}`}>
                      {sayChange(change, { config: resolved as ResolvedConfig, locale, words })}
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <FrozenParts config={resolved as ResolvedConfig} />
          </div>
        )}
      </Loaded>
    </>
  )
}
