import { Empty, IndicatorTable, Loaded, sayPeriod } from '@xiance/react'
import { usePreferences } from '../preferences/preferences.ts'
import { RecordSection } from '../records/record-section.tsx'
import { domainsOf } from '../reports/sheet-domains.ts'
import { useMembership } from '../session/membership.ts'
import { PageTitle } from '../shell/page-title.tsx'
import { useCountyConfig } from '../work/county-config.ts'
import { useWords } from '../words/use-words.ts'
import { OwnFigures } from './own-figures.tsx'
import { useProgress } from './use-progress.ts'

/** 进度: the county against this year's and the final target, then what the own place has reported. */
export function ProgressPage() {
  const words = useWords()
  const { locale, size, contrast } = usePreferences()
  const membership = useMembership()
  const { countyTitle, regionName } = membership
  const config = useCountyConfig(membership.county)
  const { own, county } = useProgress(membership, config?.region)
  const period = own.data && sayPeriod(own.data.period, locale)
  return (
    <div className="xc-stack">
      <PageTitle sub={[regionName, period].filter(Boolean).join(' · ')}>
        {words.shell.tabs.progress}
      </PageTitle>
      {county && config && (
        <>
          <h2 className="xc-heading">{countyTitle}</h2>
          <p className="xc-text xc-muted">
            {words.progress.reported(
              county.reporters.filter(({ state }) => state === 'submitted').length,
              county.reporters.length,
            )}
          </p>
          {domainsOf(county.rows, config, locale).map((domain) => (
            <RecordSection key={domain.id ?? ''} title={domain.title ?? words.reports.otherDomain}>
              <IndicatorTable
                rows={domain.rows.map((row) => ({ ...row, domainTitle: null }))}
                config={config}
                locale={locale}
                theme={{ size, contrast }}
              />
            </RecordSection>
          ))}
          <h2 className="xc-heading">{regionName}</h2>
        </>
      )}
      <Loaded query={own}>
        {(answer) =>
          answer.rows.length === 0 ? (
            <Empty title={words.progress.none} help={words.progress.noneHelp} />
          ) : (
            config && (
              <OwnFigures
                answer={answer}
                config={config}
                place={regionName}
                below={county !== null}
              />
            )
          )
        }
      </Loaded>
    </div>
  )
}
