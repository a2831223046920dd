import { useMemo, type ClipboardEvent, type RefObject } from 'react'
import type { CellOption } from '../field/control.ts'
import { controlId } from '../form/form-context.ts'
import { CellInput, type Editing } from './cell-input.tsx'
import { isWritable, nodeAt, spotText, type LedgerCells } from './cell-edits.ts'
import { saidIssues } from './cell-state.ts'
import type { Command } from './keys.ts'
import { newRow, useLedger } from './ledger-context.ts'
import type { Move } from './spot.ts'
import type { LedgerState } from './use-ledger-state.ts'

export interface LedgerBoxProps {
  readonly ledger: LedgerState
  readonly cells: LedgerCells
  readonly editing: Editing
  readonly held: RefObject<boolean>
  readonly byTouch: boolean
  readonly onEdit: (editing: Editing) => void
  readonly onText: (text: string, move: Move | null) => void
  readonly onAnswer: (raw: unknown, unknown: boolean, move: Move | null) => void
  readonly onCommand: (command: Command) => boolean
  readonly onCopy: (event: ClipboardEvent, cut: boolean) => void
  readonly onPaste: (event: ClipboardEvent) => void
}

/** The box for typing, as the selected cell's kind wants it. */
export function LedgerBox(props: LedgerBoxProps) {
  const { ledger, cells, onEdit, onAnswer, ...rest } = props
  const { statusId } = useLedger()
  const { form, columns, selection, activeRow, fresh } = ledger
  const { words, services, prefix } = form
  const { active } = selection
  const column = columns[active.column]
  const options = useMemo(() => {
    if (column === undefined) return null
    const own = column.view.cell?.options?.(column.field, form) ?? []
    const all: readonly CellOption[] =
      column.field.unknown === true ? [...own, { raw: null, title: words.unknown }] : own
    return all.length === 0 ? null : all
  }, [column, form, words])
  if (column === undefined) return null
  const node = nodeAt(cells, active)
  const row =
    activeRow === newRow ? words.ledgerNewRow : words.ledgerRow(ledger.numberOf(activeRow))
  const locked = isLocked(ledger, cells) || column.view.cell?.control === true
  const issues = node === null || !node.visible ? [] : saidIssues(node, fresh === activeRow)
  return (
    <CellInput
      {...rest}
      key={options === null ? 'text' : 'list'}
      id={boxId(prefix, ledger)}
      label={`${column.title} ${row}`}
      text={spotText(cells, active)}
      describedBy={statusId}
      invalid={issues.some(({ severity }) => severity === 'error')}
      required={node?.required ?? false}
      locked={locked}
      options={options}
      matches={(title, query) =>
        title.toLowerCase().includes(query.toLowerCase()) ||
        (services.matches?.(title, query) ?? false)
      }
      onEdit={onEdit}
      onOption={({ raw }, move) => onAnswer(raw, raw === null, move)}
    />
  )
}

/** Nothing may be written into the selected cell. */
export function isLocked(
  { readOnly, columns, selection }: LedgerState,
  cells: LedgerCells,
): boolean {
  const node = nodeAt(cells, selection.active)
  return (
    readOnly ||
    columns[selection.active.column]?.computed !== false ||
    (node !== null && !isWritable(node))
  )
}

/** Element id of the box: that of the control at the selected cell's path. */
export function boxId(
  prefix: string,
  { table, columns, selection, activeRow }: LedgerState,
): string {
  const row = activeRow === newRow ? 'new' : activeRow
  return controlId(prefix, `${table}/${row}/${columns[selection.active.column]?.id ?? ''}`)
}
