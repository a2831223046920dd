import { numberText } from '@xiance/react'
import type { ResolvedConfig } from '@xiance/schema'
import { usePreferences } from '../preferences/preferences.ts'
import { RecordSection } from '../records/record-section.tsx'
import { domainsOf } from '../reports/sheet-domains.ts'
import { useWords } from '../words/use-words.ts'
import { countyTargets } from './county-targets.ts'
import type { Progress, ProgressRow } from './progress-rows.ts'
import { TargetWords } from './target-words.tsx'

export interface OwnFiguresProps {
  readonly answer: Progress
  readonly config: ResolvedConfig
  readonly place: string
  /** The county's own progress stands above, targets and all. */
  readonly below: boolean
}

/** What this place has reported, beside what the documents set for the whole county. */
export function OwnFigures({ answer, config, place, below }: OwnFiguresProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const { period, today, rows } = answer
  return domainsOf(rows, config, locale).map((domain) => (
    <RecordSection
      key={domain.id ?? ''}
      title={[below && place, domain.title ?? words.reports.otherDomain]
        .filter(Boolean)
        .join(' · ')}
    >
      <ul className="xc-list">
        {domain.rows.map((row) => {
          const { thisYear, final } = countyTargets(config, row.indicator, { period, today })
          return (
            <li key={row.indicator} className="xp-figure">
              <span className="xc-strong">{row.title}</span>
              <span className="xp-figure__value">
                <span className="xc-muted xc-small">{place}</span> <Value row={row} />
              </span>
              {!below && (
                <div className="xp-figure__targets xc-small">
                  <TargetWords
                    word={words.progress.countyThisYear}
                    targets={thisYear}
                    config={config}
                  />
                  <TargetWords word={words.progress.countyFinal} targets={final} config={config} />
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </RecordSection>
  ))
}

function Value({ row }: { readonly row: ProgressRow }) {
  const words = useWords()
  const { value } = row.progress
  if (value === null) return <span className="xc-blank">—</span>
  const said =
    typeof value === 'number'
      ? numberText(value)
      : typeof value === 'boolean'
        ? value
          ? words.reports.yes
          : words.reports.no
        : value
  return (
    <strong>
      {said}
      {row.unit !== null && <span className="xc-unit">{row.unit}</span>}
    </strong>
  )
}
