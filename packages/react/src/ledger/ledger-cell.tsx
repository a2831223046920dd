import { sentenceOf } from '@xiance/engine'
import { memo, type CSSProperties, type ReactNode } from 'react'
import { useNode } from '../form/use-node.ts'
import { cellState, type CellState } from './cell-state.ts'
import { cellText } from './cell-text.ts'
import type { LedgerColumn } from './columns.ts'
import { useLedger } from './ledger-context.ts'

export interface LedgerCellProps {
  readonly row: string
  readonly column: LedgerColumn
  /** Place of its column, from 0. */
  readonly place: number
  readonly selected: boolean
  /** The row was just begun: what it still misses is not held against it. */
  readonly patient: boolean
  /** The box for typing, in the selected cell. */
  readonly input: ReactNode
  readonly editing: boolean
}

/** One cell: its words, and a mark for what is not simply filled. */
export const LedgerCell = memo(function LedgerCell(props: LedgerCellProps) {
  const { form, table, nameOf } = useLedger()
  const { row, column, patient } = props
  const node = useNode(form.state, `${table}/${row}/${column.id}`)
  const state = cellState(node, patient)
  const text =
    state === 'hidden' ? '' : cellText(node, form, (id) => nameOf(column, id) ?? form.words.loading)
  const first = node.issues[0]
  const title = state === 'error' && first ? sentenceOf(first, form.locale) : undefined
  return (
    <CellBox {...props} state={state} numeric={column.numeric} locked={node.readOnly} title={title}>
      <CellMark state={state} />
      <span className="xc-ledger__text">{text}</span>
    </CellBox>
  )
})

/** A cell of the empty line at the end. */
export function NewRowCell(props: LedgerCellProps) {
  return (
    <CellBox
      {...props}
      state="filled"
      numeric={props.column.numeric}
      locked={props.column.computed}
      title={undefined}
    >
      {null}
    </CellBox>
  )
}

interface CellBoxProps extends LedgerCellProps {
  readonly state: CellState
  readonly numeric: boolean
  readonly locked: boolean
  readonly title: string | undefined
  readonly children: ReactNode
}

function CellBox(props: CellBoxProps) {
  const { readOnly } = useLedger()
  const { column, place, selected, input, editing, state, numeric, locked, title } = props
  const active = input !== null
  return (
    <div
      role="gridcell"
      className={[
        'xc-ledger__cell',
        `xc-ledger__cell--${state}`,
        place === 0 && 'xc-ledger__cell--frozen',
        numeric && 'xc-ledger__cell--number',
        (locked || state === 'hidden') && 'xc-ledger__cell--locked',
        selected && 'xc-ledger__cell--selected',
        active && 'xc-ledger__cell--active',
        editing && 'xc-ledger__cell--editing',
      ]
        .filter(Boolean)
        .join(' ')}
      style={cellWidth(column)}
      title={title}
      aria-colindex={place + 2}
      aria-selected={selected}
      aria-readonly={readOnly || locked || state === 'hidden' || undefined}
      aria-invalid={state === 'error' || undefined}
      data-row={props.row}
      data-column={place}
    >
      {props.children}
      {input}
    </div>
  )
}

/** The width follows the text size. */
export function cellWidth({ width }: Pick<LedgerColumn, 'width'>): CSSProperties {
  return { width: `calc(var(--xc-text-body) * ${width / 14})` }
}

const marks: { readonly [S in CellState]: string } = {
  filled: '',
  blank: '·',
  unknown: '?',
  error: '×',
  warning: '!',
  hidden: '',
}

function CellMark({ state }: { readonly state: CellState }) {
  const { words } = useLedger().form
  const said: { readonly [S in CellState]: string } = {
    filled: '',
    blank: words.blank,
    unknown: '',
    error: words.error,
    warning: words.warning,
    hidden: words.ledgerNotAsked,
  }
  return (
    <>
      {marks[state] !== '' && (
        <span className="xc-ledger__mark" aria-hidden="true">
          {marks[state]}
        </span>
      )}
      {said[state] !== '' && <span className="xc-hidden">{said[state]}</span>}
    </>
  )
}
