import { wordsIn } from '../locales/index.ts'
import { Citation } from './citation.tsx'
import { countText, subsidyTitle, type EntitlementLinesProps } from './entitlement-words.ts'
import { Money } from './money.tsx'
import { Why } from './why.tsx'

/** Lines of an entitlement as cards: one line of reckoning each. */
export function EntitlementCards({ lines, config, locale }: EntitlementLinesProps) {
  const words = wordsIn(locale)
  return (
    <ul className="xc-list-plain xc-stack xc-stack--tight">
      {lines.map((line) => {
        const count = countText(config, line.quantity, line.unit)
        const capped = countText(config, line.capped, line.unit)
        return (
          <li key={`${line.subsidy} ${line.line} ${line.row}`} className="xc-card">
            <div className="xc-inline xc-spread">
              <strong className="xc-strong">
                {line.label || subsidyTitle(config, line.subsidy, { line: line.line, locale })}
              </strong>
              <strong className="xc-strong">
                <Money value={line.amount} locale={locale} />
              </strong>
            </div>
            <p className="xc-hint">{subsidyTitle(config, line.subsidy, { locale })}</p>
            <p className="xc-chain">
              <span>{line.capped === line.quantity ? count : words.cappedTo(count, capped)}</span>
              <span aria-hidden="true">×</span>
              <Money value={line.rate} locale={locale} />
              <span aria-hidden="true">=</span>
              <Money value={line.amount} locale={locale} />
            </p>
            <div className="xc-inline">
              <Citation citations={line.source} sources={config.sources} locale={locale} />
              <Why reasons={line.reasons} sources={config.sources} locale={locale} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}
