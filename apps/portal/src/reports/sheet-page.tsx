import { useQuery } from '@tanstack/react-query'
import { Loaded, sayDate, sayPeriod } from '@xiance/react'
import { api } from '../api/api.ts'
import { usePreferences } from '../preferences/preferences.ts'
import { useMembership } from '../session/membership.ts'
import { BackLink } from '../shell/back-link.tsx'
import { PageTitle } from '../shell/page-title.tsx'
import { useCountyConfig } from '../work/county-config.ts'
import { useWords } from '../words/use-words.ts'
import { SheetForm } from './sheet-form.tsx'

export interface SheetPageProps {
  readonly region: string
  readonly period: string
}

/** One area's report of one period. */
export function SheetPage({ region, period }: SheetPageProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const { county, today } = useMembership()
  const config = useCountyConfig(county)
  const query = useQuery({
    ...api.indicator.sheet.queryOptions({ county, region, period }),
    refetchOnWindowFocus: false,
  })
  return (
    <div className="xc-stack">
      <BackLink to="/reports">{words.shell.tabs.reports}</BackLink>
      <Loaded query={query}>
        {(sheet) => (
          <>
            <PageTitle
              sub={[
                sheet.regionName,
                sheet.due && words.tasks.due(sayDate(sheet.due, { locale, today })),
              ]
                .filter(Boolean)
                .join(' · ')}
            >
              {words.reports.title(sayPeriod(sheet.period, locale))}
            </PageTitle>
            {config && (
              <SheetForm key={`${sheet.id} ${sheet.revision}`} sheet={sheet} config={config} />
            )}
          </>
        )}
      </Loaded>
    </div>
  )
}
