import type { Ref } from 'react'
import { cellWidth } from './ledger-cell.tsx'
import { useLedger } from './ledger-context.ts'
import type { RowView } from './use-row-view.ts'

export interface LedgerHeadProps {
  readonly headRef: Ref<HTMLDivElement>
  readonly view: RowView
  readonly onFilter: (column: number) => void
}

/** Column titles with their units; each opens its filter. Not in the tab order: the selected cell's filter has a key and a button. */
export function LedgerHead({ headRef, view, onFilter }: LedgerHeadProps) {
  const { columns, form } = useLedger()
  const { words } = form
  return (
    <div role="rowgroup" className="xc-ledger__head" ref={headRef}>
      <div role="row" className="xc-ledger__titles" aria-rowindex={1}>
        <div role="columnheader" className="xc-ledger__number" aria-colindex={1}>
          <span aria-hidden="true">#</span>
          <span className="xc-hidden">{words.ledgerRowNumber}</span>
        </div>
        {columns.map((column, place) => {
          const sort = view.sort?.column === column.id ? view.sort : null
          const filtered = view.filters.some((filter) => filter.column === column.id)
          return (
            <div
              key={column.id}
              role="columnheader"
              className={[
                'xc-ledger__title',
                place === 0 && 'xc-ledger__cell--frozen',
                column.numeric && 'xc-ledger__cell--number',
              ]
                .filter(Boolean)
                .join(' ')}
              style={cellWidth(column)}
              aria-colindex={place + 2}
              aria-sort={sort === null ? undefined : sort.down ? 'descending' : 'ascending'}
              data-column={place}
            >
              <span>
                {column.title}
                {column.unit !== undefined && <span className="xc-unit">{column.unit}</span>}
              </span>
              <button
                type="button"
                tabIndex={-1}
                className={`xc-ledger__filter${filtered ? ' xc-ledger__filter--on' : ''}`}
                aria-label={words.ledgerFilterOf(column.title)}
                aria-pressed={filtered}
                onClick={() => onFilter(place)}
              >
                {sort === null ? (filtered ? '▼' : '▽') : sort.down ? '↓' : '↑'}
              </button>
            </div>
          )
        })}
      </div>
    </div>
  )
}
