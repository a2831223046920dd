import { numberText } from '@xiance/react'
import { useWords } from '../words/use-words.ts'
import type { CellValue, Sheet } from './sheet-values.ts'

export interface SheetConfirmProps {
  readonly sheet: Sheet
  readonly changes: Readonly<Record<string, CellValue>>
  readonly busy: boolean
  readonly onBack: () => void
  readonly onReport: () => void
}

/** The figures about to be reported, beside what was there before. */
export function SheetConfirm({ sheet, changes, busy, onBack, onReport }: SheetConfirmProps) {
  const words = useWords()
  const say = (value: CellValue) => {
    if (value === null) return words.reports.blank
    if (typeof value === 'number') return numberText(value)
    if (typeof value === 'boolean') return value ? words.reports.yes : words.reports.no
    return value
  }
  const rows = sheet.rows.filter(({ indicator }) => indicator in changes)
  const blank = sheet.rows.filter(
    ({ indicator, value }) => (indicator in changes ? changes[indicator] : value) === null,
  ).length
  return (
    <section className="xc-stack">
      <h2 className="xc-heading">{words.reports.confirmTitle(rows.length)}</h2>
      <dl className="xc-summary">
        {rows.map(({ indicator, title, unit, value }) => (
          <div key={indicator} className="xc-summary__row">
            <dt className="xc-summary__key">{title}</dt>
            <dd className="xc-summary__value">
              {say(changes[indicator] ?? null)}
              {unit !== null && changes[indicator] !== null && (
                <span className="xc-unit">{unit}</span>
              )}
              {value !== null && (
                <span className="xc-hint"> {words.reports.before(say(value))}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {blank > 0 && <p className="xc-banner xc-banner--watch">{words.reports.stillBlank(blank)}</p>}
      <div className="xc-button-group">
        <button type="button" className="xc-button" onClick={onBack}>
          {words.reports.backToSheet}
        </button>
        <button
          type="button"
          className="xc-button xc-button--primary"
          disabled={busy}
          onClick={onReport}
        >
          {busy ? words.reports.reporting : words.reports.report}
        </button>
      </div>
    </section>
  )
}
