import { wordsIn } from '../locales/index.ts'
import { Citation } from './citation.tsx'
import { countText, subsidyTitle, type EntitlementLinesProps } from './entitlement-words.ts'
import { Money } from './money.tsx'
import { Why } from './why.tsx'

/** Lines of an entitlement as a ruled table: 数量 → 按上限计 → 标准 → 金额. */
export function EntitlementTable({ lines, config, locale }: EntitlementLinesProps) {
  const words = wordsIn(locale)
  return (
    <div className="xc-table-scroll">
      <table className="xc-table xc-table--top">
        <caption className="xc-hidden">{words.entitlementTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{words.entitlementTitle}</th>
            <th scope="col" className="xc-number">
              {words.quantity}
            </th>
            <th scope="col" className="xc-number">
              {words.capped}
            </th>
            <th scope="col" className="xc-number">
              {words.rate}
            </th>
            <th scope="col" className="xc-number">
              {words.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.subsidy} ${line.line} ${line.row}`}>
              <th scope="row">
                {line.label || subsidyTitle(config, line.subsidy, { line: line.line, locale })}
                <div className="xc-hint">{subsidyTitle(config, line.subsidy, { locale })}</div>
                <div className="xc-inline">
                  <Citation citations={line.source} sources={config.sources} locale={locale} />
                  <Why reasons={line.reasons} sources={config.sources} locale={locale} />
                </div>
              </th>
              <td className="xc-number">{countText(config, line.quantity, line.unit)}</td>
              <td className="xc-number">
                {line.capped === line.quantity ? (
                  <span className="xc-blank">{words.none}</span>
                ) : (
                  <strong>{countText(config, line.capped, line.unit)}</strong>
                )}
              </td>
              <td className="xc-number">
                <Money value={line.rate} locale={locale} />
              </td>
              <td className="xc-number xc-strong">
                <Money value={line.amount} locale={locale} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
