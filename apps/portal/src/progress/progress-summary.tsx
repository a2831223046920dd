import { Link } from '@tanstack/react-router'
import { IndicatorStatus } from '@xiance/react'
import { usePreferences } from '../preferences/preferences.ts'
import { useMembership } from '../session/membership.ts'
import { useCountyConfig } from '../work/county-config.ts'
import { useWords } from '../words/use-words.ts'
import { countStatuses } from './progress-rows.ts'
import { useProgress } from './use-progress.ts'

/** On the first page of whoever reports: how many indicators stand how, this year and in the end. */
export function ProgressSummary() {
  const words = useWords()
  const { locale } = usePreferences()
  const membership = useMembership()
  const config = useCountyConfig(membership.county)
  const { own, county } = useProgress(membership, config?.region)
  const rows = county?.rows ?? own.data?.rows
  if (!rows) return null
  const place = county ? membership.countyTitle : membership.regionName
  return (
    <section className="xc-card xc-stack xc-stack--tight">
      <h2 className="xc-subheading">{words.progress.summary(place)}</h2>
      {(['thisYear', 'final'] as const).map((which) => {
        const counts = countStatuses(rows, which)
        return counts.length === 0 ? null : (
          <p key={which} className="xc-inline">
            <span className="xc-muted">{words.reports[which]}</span>
            {counts.map(({ status, count }) => (
              <span key={status} className="xc-inline">
                <IndicatorStatus status={status} locale={locale} />
                {count}
              </span>
            ))}
          </p>
        )
      })}
      <p>
        <Link to="/progress" className="xc-link">
          {words.reports.toProgress}
        </Link>
      </p>
    </section>
  )
}
