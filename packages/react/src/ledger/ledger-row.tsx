import type { FieldNode } from '@xiance/engine'
import { memo, type ReactNode } from 'react'
import { LedgerCell } from './ledger-cell.tsx'
import { newRow, useLedger } from './ledger-context.ts'
import { useRowNodes } from './use-row-nodes.ts'

export interface LedgerRowProps {
  readonly row: string
  /** Place in the view, from 0. */
  readonly place: number
  /** Place in the table, from 1; null for the empty line at the end. */
  readonly number: number | null
  /** Pixels from the first row. */
  readonly top: number
  /** Columns of the selection on this row; none when the first is after the last. */
  readonly left: number
  readonly right: number
  readonly patient: boolean
  /** Column of the selected cell when it is on this row, else -1. */
  readonly active: number
  readonly editing: boolean
  readonly input: ReactNode
}

/** A row of the table, or the empty line at its end. */
export function LedgerRow(props: LedgerRowProps) {
  return props.row === newRow ? <RowLine {...props} nodes={null} /> : <FilledRow {...props} />
}

const FilledRow = memo(function FilledRow(props: LedgerRowProps) {
  const { form, table, columns } = useLedger()
  const nodes = useRowNodes(form.state, `${table}/${props.row}`, columns)
  return <RowLine {...props} nodes={nodes} />
})

interface RowLineProps extends LedgerRowProps {
  readonly nodes: readonly FieldNode[] | null
}

function RowLine(props: RowLineProps) {
  const { columns, form } = useLedger()
  const { row, nodes, place, number, top, left, right, active, input } = props
  return (
    <div role="row" className="xc-ledger__row" aria-rowindex={place + 2} style={{ top }}>
      <div
        role="rowheader"
        className={`xc-ledger__number${active >= 0 ? ' xc-ledger__number--active' : ''}`}
        aria-colindex={1}
        data-row={row}
        data-column={-1}
      >
        {number ?? (
          <>
            <span aria-hidden="true">＋</span>
            <span className="xc-hidden">{form.words.ledgerNewRow}</span>
          </>
        )}
      </div>
      {columns.map((column, index) => (
        <LedgerCell
          key={column.id}
          row={row}
          node={nodes?.[index] ?? null}
          column={column}
          place={index}
          selected={index >= left && index <= right}
          patient={props.patient}
          input={index === active ? input : null}
          editing={index === active && props.editing}
        />
      ))}
    </div>
  )
}
