import type { Path } from '@xiance/engine'
import { textIn } from '@xiance/schema'
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Focusable } from '../field/control.ts'
import { useRevealing } from '../form/ledger-reveal.ts'
import type { Editing } from './cell-input.tsx'
import { viewSentence } from './filter-sentence.ts'
import { boxId, isLocked, LedgerBox } from './ledger-box.tsx'
import { ledgerClipboard } from './ledger-clipboard.ts'
import { ledgerCommands } from './ledger-commands.ts'
import { LedgerProvider, newRow } from './ledger-context.ts'
import { LedgerDialogs } from './ledger-dialogs.tsx'
import { LedgerSheet } from './ledger-sheet.tsx'
import { LedgerStatus } from './ledger-status.tsx'
import { LedgerToolbar } from './ledger-toolbar.tsx'
import { pasteEdits } from './paste-plan.ts'
import { revealCell } from './reveal-cell.ts'
import { isOne } from './spot.ts'
import { useCellDialog } from './use-cell-dialog.ts'
import { useFocus } from './use-focus.ts'
import { useLedgerState } from './use-ledger-state.ts'
import { usePaste } from './use-paste.ts'
import { usePointer } from './use-pointer.ts'
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
  const statusId = useId()
  const helpId = useId()
  const focus = useFocus(boxId(form.prefix, ledger))
  const [editing, setEditing] = useState<Editing>(null)
  const dialog = useCellDialog(ledger)
  const [filtering, setFiltering] = useState<number | null>(null)
  const [message, say] = useState('')
  const paste = usePaste(form)
  const sight = useWindow({ rows, active: active.row, scroller, head })
  const inSight = sight.rows.map(({ place }) => rows[place] ?? newRow)
  const { nameOf, ask } = ledger.names
  useEffect(() => {
    const judged = new Set([...view.filters.map(({ column }) => column), view.sort?.column])
    columns.forEach((column, place) =>
      ask(column, judged.has(column.id) || filtering === place ? ledger.all : inSight),
    )
  })
  const cells = { form, table: path, columns, rows, nameOf }

  const edit = (how: Editing) => {
    if (how !== null && isLocked(ledger, cells)) return
    if (how !== null && columns[active.column]?.view.cell?.control === true) dialog.open()
    else setEditing(how)
  }
  const commands = ledgerCommands({
    ledger,
    cells,
    page: sight.page,
    say,
    onEdit: () => edit('opened'),
    onFilter: () => setFiltering(active.column),
    onLeave: () => {
      focus.leaving.current = true
    },
  })
  const clipboard = ledgerClipboard({ ledger, cells, commands, paste, say })
  const pointer = usePointer({
    active,
    columns: columns.length,
    placeOf: ledger.placeOf,
    onSelect: (spot, extend) => {
      selection.select(spot, extend)
      focus.take()
    },
    onSelectArea: (from, to) => {
      selection.selectArea(from, to)
      focus.take()
    },
    onEdit: () => edit('opened'),
  })
  const close = () => {
    dialog.close()
    paste.end()
    setFiltering(null)
    focus.take()
  }
  useRevealing(root, (cell) => {
    const [, , row = '', column = ''] = cell.split('/')
    if (ledger.placeOf(row) < 0) view.showAll()
    selection.selectRow(
      row,
      Math.max(
        0,
        columns.findIndex(({ id }) => id === column),
      ),
    )
    focus.take()
  })
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
      cells={cells}
      editing={editing}
      held={focus.held}
      byTouch={pointer.byTouch}
      onEdit={edit}
      onText={(text, move) => {
        setEditing(null)
        commands.typed(text, move)
      }}
      onAnswer={(raw, unknown, move) => {
        setEditing(null)
        commands.chosen(raw, unknown, move)
      }}
      onCommand={(command) => {
        const taken = commands.run(command, focus.leaving.current)
        if (command.do !== 'leave') focus.leaving.current = false
        return taken
      }}
      {...clipboard}
    />
  )
  const label =
    labelledBy === undefined ? { 'aria-label': title } : { 'aria-labelledby': labelledBy }
  return (
    <LedgerProvider value={context}>
      <div
        ref={(element) => {
          root.current = element
          focusRef?.(element)
        }}
        id={props.id}
        tabIndex={-1}
        className="xc-ledger"
        data-xc-path={path}
        onFocus={(event) => {
          if (event.target === event.currentTarget) focus.take()
        }}
        onBlur={props.onBlur}
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
          onFilter={() => setFiltering(active.column)}
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
          onFilter={setFiltering}
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
          {message || several}
        </p>
        <LedgerDialogs
          ledger={ledger}
          filtering={filtering}
          opened={dialog.opened}
          pasting={paste.pasting}
          onPaste={(planned) => {
            ledger.write(pasteEdits(path, planned), words.ledgerPasted(planned.length))
            say(words.ledgerPasted(planned.length))
            close()
          }}
          onClose={close}
        />
      </div>
    </LedgerProvider>
  )
}
