import { Citation } from '@xiance/react'
import { citationsOf, textIn, unitLabel } from '@xiance/schema'
import { usePreferences } from '../../preferences/preferences.ts'
import { useWords } from '../../words/use-words.ts'
import { useDraft } from '../draft/draft-context.ts'
import { entryPath, RateCell } from './rate-cell.tsx'
import type { RateTableViewProps } from './rate-table-view.tsx'
import type { RateTable } from './rate-table.ts'

export interface OpenRatesProps extends Omit<RateTableViewProps, 'table'> {
  readonly tables: readonly RateTable[]
}

/** Subsidies the document names without an amount, one row each: who decides fills in the number. */
export function OpenRates({ tables, selected, onSelect, onPreview }: OpenRatesProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const { resolved } = useDraft()
  if (tables.length === 0) return null
  return (
    <section className="xc-card xc-card--flush">
      <div className="xc-card__head">
        <h2 className="xc-heading">{words.rates.openTitle(tables.length)}</h2>
        <span className="xc-muted">{words.rates.openHelp}</span>
      </div>
      <div className="xc-table-scroll">
        <table className="xc-table">
          <thead>
            <tr>
              <th scope="col">{words.nav.subsidies}</th>
              <th scope="col" className="xc-number">
                {words.rates.roles.rate}
              </th>
              <th scope="col">{words.base.unit}</th>
              <th scope="col">{words.rates.clause}</th>
            </tr>
          </thead>
          <tbody>
            {tables.map(({ subsidy, columns, rows }) => {
              const title = textIn(subsidy.title, locale)
              const [column] = columns
              const unit = [column?.series.unit].flat()[0]
              return (
                <tr key={subsidy.id}>
                  <th scope="row">{title}</th>
                  <td className="xc-number">
                    {column === undefined ? (
                      <span className="xc-blank">{words.rates.noRate}</span>
                    ) : (
                      rows
                        .flatMap(({ cells }) => cells[0] ?? [])
                        .map((entry) => (
                          <RateCell
                            key={entry.id}
                            series={column.series}
                            entry={entry}
                            label={`${title} ${words.rates.roles.rate}`}
                            selected={selected === entryPath(column.series, entry)}
                            onSelect={() => onSelect(entryPath(column.series, entry))}
                            onPreview={onPreview}
                          />
                        ))
                    )}
                  </td>
                  <td>{unit === undefined ? '' : unitLabel(resolved, unit)}</td>
                  <td>
                    <Citation
                      citations={citationsOf(subsidy)}
                      sources={resolved.sources}
                      locale={locale}
                    />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}
