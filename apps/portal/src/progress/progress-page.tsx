import { useQuery } from '@tanstack/react-query'
import { IndicatorTable } from '@xiance/react'
import { api } from '../api/api.ts'
import { usePreferences } from '../preferences/preferences.ts'
import { domainsOf } from '../reports/sheet-domains.ts'
import { useMembership } from '../session/membership.ts'
import { Empty } from '../shell/empty.tsx'
import { Loaded } from '../shell/loaded.tsx'
import { PageTitle } from '../shell/page-title.tsx'
import { useCountyConfig } from '../work/county-config.ts'
import { RecordSection } from '../records/record-section.tsx'
import { sayPeriod } from '../words/dates.ts'
import { useWords } from '../words/use-words.ts'

/** 进度: each indicator against this year's and the final target, with how many units have reported. */
export function ProgressPage() {
  const words = useWords()
  const { locale, size, contrast } = usePreferences()
  const { county, region, regionName } = useMembership()
  const config = useCountyConfig(county)
  const query = useQuery(api.indicator.progress.queryOptions({ county, region }))
  return (
    <div className="xc-stack">
      <PageTitle
        sub={[regionName, query.data && sayPeriod(query.data.period, locale)]
          .filter(Boolean)
          .join(' · ')}
      >
        {words.shell.tabs.progress}
      </PageTitle>
      <Loaded query={query}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={words.progress.none} help={words.progress.noneHelp} />
          ) : (
            config &&
            domainsOf(rows, config, locale).map((domain) => (
              <RecordSection
                key={domain.id ?? ''}
                title={domain.title ?? words.reports.otherDomain}
              >
                <IndicatorTable
                  rows={domain.rows.map((row) => ({ ...row, domainTitle: null }))}
                  config={config}
                  locale={locale}
                  theme={{ size, contrast }}
                />
              </RecordSection>
            ))
          )
        }
      </Loaded>
    </div>
  )
}
