import { useLedger } from './ledger-context.ts'

export interface LedgerToolbarProps {
  readonly title: string
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Rows of the table that the selection touches. */
  readonly rows: number
  readonly errors: number
  /** The view in words, '' when everything is shown. */
  readonly sentence: string
  readonly full: boolean
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onFillDown: () => void
  readonly onAddRow: () => void
  readonly onRemoveRows: () => void
  readonly onFilter: () => void
  readonly onShowAll: () => void
  readonly onNextError: () => void
}

/** What is done to the selection, and how the rows shown are chosen, as a sentence with its count. */
export function LedgerToolbar(props: LedgerToolbarProps) {
  const { form, readOnly } = useLedger()
  const { words } = form
  const { sentence, errors, rows } = props
  const button = 'xc-button xc-button--small'
  return (
    <div className="xc-ledger__bar" role="group" aria-label={props.title}>
      {!readOnly && (
        <>
          <button type="button" className={button} disabled={!props.canUndo} onClick={props.onUndo}>
            {words.undo}
          </button>
          <button type="button" className={button} disabled={!props.canRedo} onClick={props.onRedo}>
            {words.ledgerRedo}
          </button>
          <button type="button" className={button} disabled={rows === 0} onClick={props.onFillDown}>
            {words.ledgerFillDown}
          </button>
          <button type="button" className={button} disabled={props.full} onClick={props.onAddRow}>
            {words.ledgerAddRow}
          </button>
          <button
            type="button"
            className={button}
            disabled={rows === 0}
            onClick={props.onRemoveRows}
          >
            {words.ledgerRemoveRows(Math.max(rows, 1))}
          </button>
        </>
      )}
      <button type="button" className={button} onClick={props.onFilter}>
        {words.ledgerFilter}
      </button>
      {errors > 0 && (
        <button type="button" className={`${button} xc-button--danger`} onClick={props.onNextError}>
          <span aria-hidden="true">×</span>
          {words.ledgerNextError(errors)}
        </button>
      )}
      {sentence !== '' && (
        <span className="xc-ledger__sentence">
          <strong>{sentence}</strong>
          <button type="button" className={button} onClick={props.onShowAll}>
            {words.ledgerShowAll}
          </button>
        </span>
      )}
    </div>
  )
}
