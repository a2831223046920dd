import { sentenceOf, type FieldNode } from '@xiance/engine'
import { memo, type CSSProperties, type ReactNode } from 'react'
import { cellState, type CellState } from './cell-state.ts'
import { cellText } from './cell-text.ts'
import type { LedgerColumn } from './columns.ts'
import { useLedger, type LedgerForm } from './ledger-context.ts'

export interface LedgerCellProps {
  readonly row: string
  /** null in the empty line at the end. */
  readonly node: FieldNode | null
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
  const { form, nameOf, readOnly } = useLedger()
  const { row, node, column, place, selected, patient, input, editing } = props
  const { words, locale } = form
  const state = node === null ? 'filled' : cellState(node, patient)
  const locked = column.computed || node?.readOnly === true || state === 'hidden'
  const issue = state === 'error' ? node?.issues[0] : undefined
  const mark = marks[state]
  const said = state === 'blank' && locked ? '' : spoken[state](words)
  return (
    <div
      role="gridcell"
      className={[
        'xc-ledger__cell',
        `xc-ledger__cell--${state}`,
        place === 0 && 'xc-ledger__cell--frozen',
        column.numeric && 'xc-ledger__cell--number',
        locked && 'xc-ledger__cell--locked',
        selected && 'xc-ledger__cell--selected',
        input !== null && 'xc-ledger__cell--active',
        editing && 'xc-ledger__cell--editing',
      ]
        .filter(Boolean)
        .join(' ')}
      style={cellWidth(column)}
      title={issue && sentenceOf(issue, locale)}
      aria-colindex={place + 2}
      aria-selected={selected}
      aria-readonly={readOnly || locked || undefined}
      aria-invalid={issue !== undefined || undefined}
      data-row={row}
      data-column={place}
    >
      {mark !== '' && (
        <span className="xc-ledger__mark" aria-hidden="true">
          {mark}
        </span>
      )}
      {said !== '' && <span className="xc-hidden">{said}</span>}
      {node !== null && state !== 'hidden' && (
        <span className="xc-ledger__text">
          {cellText(node, form, (id) => nameOf(column, id) ?? words.loading)}
        </span>
      )}
      {input}
    </div>
  )
})

/** The width follows the text size; columns are measured at 14 px. */
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

/** What a mark is to somebody who does not see it; 不清楚 is the cell's text already. */
const spoken: { readonly [S in CellState]: (words: LedgerForm['words']) => string } = {
  filled: () => '',
  blank: (words) => words.blank,
  unknown: () => '',
  error: (words) => words.error,
  warning: (words) => words.warning,
  hidden: (words) => words.ledgerNotAsked,
}
