import { Citation } from '@xiance/react'
import { citationsOf, textIn, unitLabel, type Entry } from '@xiance/schema'
import { usePreferences } from '../../preferences/preferences.ts'
import { useWords } from '../../words/use-words.ts'
import { useDraft } from '../draft/draft-context.ts'
import type { Edit } from '../draft/edit.ts'
import { entryPath, RateCell } from './rate-cell.tsx'
import type { RateColumn, RateTable } from './rate-table.ts'

export interface RateTableViewProps {
  readonly table: RateTable
  /** Path of the entry whose clause is shown. */
  readonly selected: string | null
  readonly onSelect: (path: string) => void
  readonly onPreview: (edits: readonly Edit[] | null) => void
}

/** A subsidy's rates and caps as a ledger, each cell edited in place. */
export function RateTableView({ table, selected, onSelect, onPreview }: RateTableViewProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const { resolved } = useDraft()
  const { subsidy, columns, rows } = table
  const title = textIn(subsidy.title, locale)
  const columnTitle = ({ series, role }: RateColumn) =>
    role === 'other' ? textIn(series.title, locale) : words.rates.roles[role]
  return (
    <section className="xc-card xc-card--flush" id={`subsidy-${subsidy.id}`}>
      <div className="xc-card__head">
        <h2 className="xc-heading">{title}</h2>
        <span className="xc-inline xc-muted">
          {words.rates.per[subsidy.per]}
          <Citation citations={citationsOf(subsidy)} sources={resolved.sources} locale={locale} />
        </span>
      </div>
      <div className="xc-table-scroll">
        <table className="xc-table">
          <thead>
            <tr>
              <th scope="col">{words.rates.key}</th>
              {columns.map((column) => (
                <th key={column.series.id} scope="col" className="xc-number">
                  {columnTitle(column)}
                  <span className="xc-unit">{unitOf(column)}</span>
                </th>
              ))}
              <th scope="col">{words.rates.clause}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.title || title}</th>
                {columns.map((column, index) => (
                  <td key={column.series.id} className="xc-number">
                    {(row.cells[index] ?? []).map((entry) => (
                      <RateCell
                        key={entry.id}
                        series={column.series}
                        entry={entry}
                        label={`${row.title || title} ${columnTitle(column)}`}
                        selected={selected === entryPath(column.series, entry)}
                        onSelect={() => onSelect(entryPath(column.series, entry))}
                        onPreview={onPreview}
                      />
                    ))}
                    {row.cells[index]?.length === 0 && (
                      <span className="xc-blank">{words.rates.notCovered}</span>
                    )}
                  </td>
                ))}
                <td>
                  <Citation
                    citations={clausesOf(row.cells.flat())}
                    sources={resolved.sources}
                    locale={locale}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )

  function unitOf({ series }: RateColumn): string {
    const units = [series.unit].flat()[0]
    return units === undefined ? '' : unitLabel(resolved, units)
  }
}

function clausesOf(entries: readonly Entry[]) {
  const all = entries.flatMap((entry) => citationsOf(entry))
  return [...new Map(all.map((clause) => [JSON.stringify(clause), clause])).values()]
}
