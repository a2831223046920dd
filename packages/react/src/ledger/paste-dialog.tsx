import { sentenceOf } from '@xiance/engine'
import { first, LedgerDialog } from './ledger-dialog.tsx'
import { useLedger } from './ledger-context.ts'
import { sorted, type PlannedRow } from './paste-plan.ts'
import type { Pasting } from './use-paste.ts'

export interface PasteDialogProps {
  readonly pasting: Pasting
  /** Place in the table of a row, from 1. */
  readonly numberOf: (row: string) => number
  /** Rows there are, and may be. */
  readonly count: number
  readonly max: number
  readonly onConfirm: (rows: readonly PlannedRow[]) => void
  readonly onCancel: () => void
}

/** Errors shown of one paste; mending the first ones makes the rest clear. */
const longestList = 100

/** What a paste would do, errors first; nothing is written before it is confirmed. */
export function PasteDialog(props: PasteDialogProps) {
  const { pasting, onConfirm, onCancel } = props
  const { words, locale } = useLedger().form
  if (pasting.is !== 'planned')
    return (
      <LedgerDialog title={words.ledgerPasteTitle} onClose={onCancel}>
        <p className="xc-text" role="status">
          {pasting.is === 'reading' ? words.ledgerPasteReading : words.loadFailed}
        </p>
        <div className="xc-dialog__actions">
          <button type="button" className="xc-button" onClick={onCancel}>
            {words.ledgerCancel}
          </button>
        </div>
      </LedgerDialog>
    )
  const { plan } = pasting
  const { writable, faulty } = sorted(plan)
  const added = plan.rows.filter(({ row }) => row === null).length
  const room = props.max - props.count
  const fits = (rows: readonly PlannedRow[]) =>
    rows.filter(({ row }) => row === null).length <= room
  const errors = errorsOf(plan.rows, props)
  return (
    <LedgerDialog title={words.ledgerPasteTitle} wide onClose={onCancel}>
      <p
        className={`xc-banner ${faulty.length > 0 ? 'xc-banner--error' : 'xc-banner--ok'}`}
        role="status"
      >
        <strong>{words.ledgerPasteSentence(writable.length, faulty.length)}</strong>
        <span>{words.ledgerPasteScope(plan.rows.length, plan.columns.length, added)}</span>
      </p>
      {errors.length > 0 && (
        <div
          className="xc-table-scroll xc-ledger__errors"
          role="region"
          aria-label={words.ledgerPasteErrors}
          tabIndex={0}
          {...first}
        >
          <table className="xc-table xc-table--dense xc-table--sticky">
            <thead>
              <tr>
                <th scope="col">{words.ledgerPastePlace}</th>
                <th scope="col">{words.ledgerPasteText}</th>
                <th scope="col">{words.ledgerPasteReason}</th>
              </tr>
            </thead>
            <tbody>
              {errors.slice(0, longestList).map(({ number, column, text, problem }) => (
                <tr key={`${number} ${column.id}`}>
                  <th scope="row">
                    {words.ledgerRow(number)} {column.title}
                  </th>
                  <td>{text}</td>
                  <td>{sentenceOf(problem, locale)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {errors.length > longestList && (
        <p className="xc-hint">{words.ledgerPasteMore(errors.length - longestList)}</p>
      )}
      <PasteNotes {...props} plan={plan} fits={fits(writable)} />
      <div className="xc-dialog__actions">
        <button type="button" className="xc-button" onClick={onCancel}>
          {words.ledgerCancel}
        </button>
        {faulty.length > 0 && (
          <button
            type="button"
            className="xc-button"
            disabled={!fits(plan.rows)}
            onClick={() => onConfirm(plan.rows)}
          >
            {words.ledgerPasteAll}
          </button>
        )}
        <button
          type="button"
          className="xc-button xc-button--primary"
          {...(errors.length === 0 && first)}
          disabled={writable.length === 0 || !fits(writable)}
          onClick={() => onConfirm(writable)}
        >
          {words.ledgerPasteConfirm}
        </button>
      </div>
    </LedgerDialog>
  )
}

interface PasteNotesProps extends Pick<PasteDialogProps, 'max'> {
  readonly plan: Extract<Pasting, { readonly is: 'planned' }>['plan']
  readonly fits: boolean
}

function PasteNotes({ plan, fits, max }: PasteNotesProps) {
  const { words, locale } = useLedger().form
  const passed = plan.passed.map(({ title }) => title).join(locale === 'en' ? ', ' : '、')
  return (
    <>
      {!fits && <p className="xc-error">{words.ledgerPasteOver(max)}</p>}
      {plan.headed && <p className="xc-hint">{words.ledgerPasteHeaded}</p>}
      {passed !== '' && <p className="xc-hint">{words.ledgerPastePassed(passed)}</p>}
      {plan.cut > 0 && <p className="xc-hint">{words.ledgerPasteCut(plan.cut)}</p>}
    </>
  )
}

/** A new row is named by the place it would have. */
function errorsOf(rows: readonly PlannedRow[], { numberOf, count }: PasteDialogProps) {
  let added = 0
  return rows.flatMap(({ row, cells }) => {
    if (row === null) added += 1
    const number = row === null ? count + added : numberOf(row)
    return cells.flatMap(({ column, text, reading: { problem } }) =>
      problem === null ? [] : [{ number, column, text: text.trim(), problem }],
    )
  })
}
