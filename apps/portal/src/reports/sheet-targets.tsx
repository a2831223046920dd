import { TargetCell } from '@xiance/react'
import type { ResolvedConfig } from '@xiance/schema'
import { usePreferences } from '../preferences/preferences.ts'
import { countyTargets } from '../progress/county-targets.ts'
import { TargetWords } from '../progress/target-words.tsx'
import { useMembership } from '../session/membership.ts'
import { useWords } from '../words/use-words.ts'
import type { SheetRow } from './sheet-values.ts'

export interface SheetTargetsProps {
  readonly row: SheetRow
  readonly period: string
  readonly config: ResolvedConfig
}

/** The place's own targets with how it stands, else what the documents set for the whole county. */
export function SheetTargets({ row, period, config }: SheetTargetsProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const { today } = useMembership()
  const { indicator, thisYear, final } = row
  if (thisYear.length > 0 || final.length > 0) {
    return (
      <>
        <TargetCell
          word={words.reports.thisYear}
          targets={thisYear}
          config={config}
          locale={locale}
        />
        <TargetCell word={words.reports.final} targets={final} config={config} locale={locale} />
      </>
    )
  }
  const whole = countyTargets(config, indicator, { period, today })
  return (
    <>
      <TargetWords word={words.progress.countyThisYear} targets={whole.thisYear} config={config} />
      <TargetWords word={words.progress.countyFinal} targets={whole.final} config={config} />
    </>
  )
}
