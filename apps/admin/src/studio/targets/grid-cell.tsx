import { EmptyTarget } from './empty-target.tsx'
import { SumMark } from './sum-mark.tsx'
import { TargetCell } from './target-cell.tsx'
import { targetPath, type GridColumn, type GridRow } from './target-grid.ts'

export interface GridCellProps {
  readonly row: GridRow
  readonly column: GridColumn
  readonly label: string
  readonly selected: string | null
  readonly onSelect: (path: string) => void
}

/** Everything an indicator has in one column; the total says whether the years reach it. */
export function GridCell({ row, column, label, selected, onSelect }: GridCellProps) {
  const entries = row.cells[column] ?? []
  return (
    <>
      {entries.map((entry) => (
        <TargetCell
          key={targetPath(row.indicator, entry)}
          indicator={row.indicator}
          entry={entry}
          label={label}
          selected={selected}
          onSelect={onSelect}
        />
      ))}
      {entries.length === 0 && (
        <EmptyTarget indicator={row.indicator} column={column} label={label} />
      )}
      {column === 'total' && <SumMark sum={row.sum} />}
    </>
  )
}
