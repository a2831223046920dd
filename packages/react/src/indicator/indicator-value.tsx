import type { Locale } from '@xiance/schema'
import { numberText } from '../format/number-text.ts'
import { wordsIn } from '../locales/index.ts'
import type { IndicatorRow } from './indicator-table.tsx'

export interface IndicatorValueProps {
  readonly row: IndicatorRow
  readonly locale: Locale
}

/** The actual value and of how many units it is made, when some are missing. */
export function IndicatorValue({ row, locale }: IndicatorValueProps) {
  const words = wordsIn(locale)
  const { value, coverage } = row.progress
  const partial = coverage.of > 0 && coverage.counted < coverage.of
  return (
    <>
      {value === null ? <span className="xc-blank">{words.none}</span> : valueText(value, locale)}
      {row.unit && value !== null && <span className="xc-unit">{row.unit}</span>}
      {partial && <div className="xc-hint">{words.coverage(coverage.counted, coverage.of)}</div>}
    </>
  )
}

function valueText(value: number | boolean | string, locale: Locale): string {
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'string') return value
  return value ? wordsIn(locale).yes : wordsIn(locale).no
}
