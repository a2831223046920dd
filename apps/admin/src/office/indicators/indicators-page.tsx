import { useQuery } from '@tanstack/react-query'
import { IndicatorTable, Loaded, sayPeriod } from '@xiance/react'
import { freqOf, nextPeriod, previousPeriod } from '@xiance/schema'
import { useState } from 'react'
import { api } from '../../api/api.ts'
import { usePreferences } from '../../preferences/preferences.ts'
import { usePlace } from '../../session/place.ts'
import { PageTitle } from '../../shell/page-title.tsx'
import { Section } from '../../shell/section.tsx'
import { useCountyConfig } from '../../work/county-config.ts'
import { useWords } from '../../words/use-words.ts'
import { RegionSelect } from '../region-select.tsx'
import { rowsByDomain } from './rows-by-domain.ts'
import { ReporterTable } from './reporter-table.tsx'
import { StatusTiles } from './status-tiles.tsx'

/** 指标: how the county stands by domain at a period, and which units have reported. */
export function IndicatorsPage() {
  const words = useWords()
  const { locale } = usePreferences()
  const { county, countyTitle } = usePlace()
  const config = useCountyConfig(county)
  const [period, setPeriod] = useState<string | undefined>(undefined)
  const [chosen, setRegion] = useState<string | null>(null)
  const region = chosen ?? config?.region
  const query = useQuery({
    ...api.indicator.progress.queryOptions({
      county,
      ...(period !== undefined && { period }),
      ...(region !== undefined && { region }),
    }),
    enabled: config !== undefined,
  })
  const shown = period ?? query.data?.period
  return (
    <>
      <PageTitle sub={shown && words.indicators.period(sayPeriod(shown, locale))}>
        {words.nav.indicators}
      </PageTitle>
      <div className="xc-toolbar">
        {shown !== undefined && freqOf(shown) !== null && (
          <div className="xc-inline">
            <button
              type="button"
              className="xc-button"
              onClick={() => setPeriod(previousPeriod(shown))}
            >
              ‹ {sayPeriod(previousPeriod(shown), locale)}
            </button>
            <strong>{sayPeriod(shown, locale)}</strong>
            <button
              type="button"
              className="xc-button"
              onClick={() => setPeriod(nextPeriod(shown))}
            >
              {sayPeriod(nextPeriod(shown), locale)} ›
            </button>
          </div>
        )}
        {config && (
          <RegionSelect
            value={region ?? ''}
            onChange={setRegion}
            whole={{ id: config.region, name: countyTitle }}
          />
        )}
      </div>
      <Loaded query={query}>
        {({ rows, reporters }) => (
          <div className="xc-stack">
            <StatusTiles rows={rows} reporters={reporters} />
            {config &&
              rowsByDomain(rows).map(({ id, title, rows }) => (
                <Section key={id} title={title || words.targets.noDomain} flush>
                  <IndicatorTable
                    rows={rows.map((row) => ({ ...row, domainTitle: null }))}
                    config={config}
                    locale={locale}
                  />
                </Section>
              ))}
            {reporters.length > 0 && <ReporterTable reporters={reporters} />}
          </div>
        )}
      </Loaded>
    </>
  )
}
