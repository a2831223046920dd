import type { Path } from '@xiance/engine'
import { textIn } from '@xiance/schema'
import { useCallback, useId, useLayoutEffect, useMemo, useRef } from 'react'
import type { Focusable } from '../field/control.ts'
import { viewSentence } from './filter-sentence.ts'
import { LedgerBox } from './ledger-box.tsx'
import { LedgerProvider, newRow } from './ledger-context.ts'
import { LedgerDialogs } from './ledger-dialogs.tsx'
import { LedgerSheet } from './ledger-sheet.tsx'
import { LedgerStatus } from './ledger-status.tsx'
import { LedgerToolbar } from './ledger-toolbar.tsx'
import { revealCell } from './reveal-cell.ts'
import { isOne } from './spot.ts'
import { useLedgerControls } from './use-ledger-controls.ts'
import { useLedgerState } from './use-ledger-state.ts'
import { useReport } from './use-revision.ts'
import { useWindow } from './use-window.ts'

export interface LedgerGridProps {
  /** Path of a repeat table. */
  readonly path: Path
  readonly id?: string | undefined
  readonly labelledBy?: string | undefined
  readonly readOnly?: boolean | undefined
  /** Called with a number that rises with every change: the one value the ledger has for its form. */
  readonly onRevision?: ((revision: number) => void) | undefined
  readonly onBlur?: (() => void) | undefined
  readonly focusRef?: ((element: Focusable | null) => void) | undefined
}

/** A repeat table as a spreadsheet: only rows in sight, one box for typing, a check before pasting, undo. */
export default function LedgerGrid(props: LedgerGridProps) {
  const { path, labelledBy, readOnly = false, onRevision, focusRef } = props
  const ledger = useLedgerState(path, readOnly)
  const { form, columns, rows, selection, activeRow, view } = ledger
  const { words, locale } = form
  const { active, area } = selection
  const title = textIn(ledger.field.title, locale)
  const root = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const head = useRef<HTMLDivElement>(null)
  const mount = useCallback(
    (element: HTMLDivElement | null) => {
      root.current = element
      focusRef?.(element)
    },
    [focusRef],
  )
  const statusId = useId()
  const helpId = useId()
  const sight = useWindow({ rows, active: active.row, scroller, head })
  const controls = useLedgerControls({ ledger, root, sight })
  const { focus, editing, commands, pointer, dialog, filtering, paste } = controls
  const { nameOf } = ledger.names
  useReport(ledger.revision, onRevision)
  const far = rows[selection.far.row] ?? newRow
  useLayoutEffect(() => {
    if (scroller.current !== null && focus.held.current)
      revealCell(scroller.current, far, selection.far.column)
  }, [far, selection.far.column, selection.far.row, focus.held])

  const context = useMemo(
    () => ({ form, table: path, columns, readOnly: ledger.readOnly, statusId, nameOf }),
    [form, path, columns, ledger.readOnly, statusId, nameOf],
  )
  const column = columns[active.column]
  const several = isOne(area)
    ? ''
    : words.ledgerSelected(area.bottom - area.top + 1, area.right - area.left + 1)
  const chosen = rows.slice(area.top, area.bottom + 1).filter((row) => row !== newRow)
  const input = (
    <LedgerBox
      ledger={ledger}
      cells={controls.cells}
      editing={editing}
      held={focus.held}
      byTouch={pointer.byTouch}
      onEdit={controls.edit}
      onText={(text, move) => {
        controls.edit(null)
        commands.typed(text, move)
      }}
      onAnswer={(raw, unknown, move) => {
        controls.edit(null)
        commands.chosen(raw, unknown, move)
      }}
      onCommand={(command) => {
        const taken = commands.run(command, focus.leaving.current)
        if (command.do !== 'leave') focus.leaving.current = false
        return taken
      }}
      {...controls.clipboard}
    />
  )
  const label =
    labelledBy === undefined ? { 'aria-label': title } : { 'aria-labelledby': labelledBy }
  return (
    <LedgerProvider value={context}>
      <div
        ref={mount}
        id={props.id}
        tabIndex={-1}
        className="xc-ledger"
        data-xc-path={path}
        onFocus={(event) => {
          if (event.target === event.currentTarget) focus.take()
        }}
        onBlur={({ currentTarget, relatedTarget }) => {
          // Going from cell to cell is not leaving.
          if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
            props.onBlur?.()
        }}
      >
        <LedgerToolbar
          title={title}
          canUndo={ledger.edits.canUndo}
          canRedo={ledger.edits.canRedo}
          rows={chosen.length}
          errors={ledger.errors.length}
          sentence={viewSentence({ ...view, columns, words, count: view.rows.length })}
          full={ledger.full}
          onUndo={commands.undo}
          onRedo={commands.redo}
          onFillDown={commands.fillDown}
          onAddRow={() => {
            commands.addRow()
            focus.take()
          }}
          onRemoveRows={commands.removeRows}
          onFilter={() => controls.filter(active.column)}
          onShowAll={() => {
            view.showAll()
            view.sortBy(null)
          }}
          onNextError={() => {
            commands.nextError()
            focus.take()
          }}
        />
        <LedgerSheet
          ledger={ledger}
          sight={sight}
          scroller={scroller}
          head={head}
          label={label}
          describedBy={helpId}
          editing={editing !== null}
          input={input}
          onFilter={controls.filter}
          onFocus={focus.onFocus}
          onBlur={focus.onBlur}
          handlers={pointer.handlers}
        />
        {column && (
          <LedgerStatus
            row={activeRow}
            column={column}
            number={ledger.numberOf(activeRow)}
            selected={several}
            patient={ledger.fresh === activeRow}
          />
        )}
        <p className="xc-hint" id={helpId}>
          {ledger.readOnly ? words.ledgerHelpReadOnly : words.ledgerHelp}
        </p>
        <p className="xc-hidden" role="status">
          {controls.message || several}
        </p>
        <LedgerDialogs
          ledger={ledger}
          filtering={filtering}
          opened={dialog.opened}
          pasting={paste.pasting}
          onPaste={controls.write}
          onClose={controls.close}
        />
      </div>
    </LedgerProvider>
  )
}
