import { textIn, unitLabel } from '@xiance/schema'
import { Fragment } from 'react'
import { usePreferences } from '../../preferences/preferences.ts'
import { useWords } from '../../words/use-words.ts'
import { useDraft } from '../draft/draft-context.ts'
import { GridCell } from './grid-cell.tsx'
import type { GridColumn, TargetGrid } from './target-grid.ts'

export interface TargetGridViewProps {
  readonly grid: TargetGrid
  readonly selected: string | null
  readonly onSelect: (path: string) => void
}

/** The grid itself: title frozen, a column for each year. */
export function TargetGridView({ grid, selected, onSelect }: TargetGridViewProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const { resolved } = useDraft()
  const columns: readonly GridColumn[] = ['baseline', ...grid.years, 'total']
  const columnTitle = (column: GridColumn) =>
    column === 'baseline'
      ? words.targets.baseline
      : column === 'total'
        ? words.targets.total
        : column
  return (
    <div className="xc-table-scroll xa-grid">
      <table className="xc-table xc-table--top xc-table--columns xc-table--sticky">
        <thead>
          <tr>
            <th scope="col" className="xc-table__freeze">
              {words.targets.indicator}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className="xc-number">
                {columnTitle(column)}
              </th>
            ))}
            <th scope="col">{words.rates.clause}</th>
          </tr>
        </thead>
        <tbody>
          {grid.domains.map(({ id, title, rows }) => (
            <Fragment key={id}>
              <tr className="xc-table__group">
                <th scope="colgroup" colSpan={columns.length + 2}>
                  <span className="xa-grid__group">
                    {title || words.targets.noDomain} · {words.list.count(rows.length)}
                  </span>
                </th>
              </tr>
              {rows.map((row) => (
                <tr
                  key={row.indicator.id}
                  aria-selected={selected?.startsWith(`/indicators/${row.indicator.id}`) ?? false}
                >
                  <th scope="row" className="xc-table__freeze xa-grid__title">
                    {textIn(row.indicator.title, locale)}
                    <span className="xc-unit">
                      {[row.indicator.unit]
                        .flat()
                        .flatMap((unit) => (unit === undefined ? [] : unitLabel(resolved, unit)))
                        .join('、')}
                    </span>
                  </th>
                  {columns.map((column) => (
                    <td key={column} className="xc-number">
                      <GridCell
                        row={row}
                        column={column}
                        label={`${textIn(row.indicator.title, locale)} ${columnTitle(column)}`}
                        selected={selected}
                        onSelect={onSelect}
                      />
                    </td>
                  ))}
                  <td className="xc-small xc-muted">
                    {[...new Set(row.clauses.map(({ at }) => at))].join('、')}
                  </td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}
