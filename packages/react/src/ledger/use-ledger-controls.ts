import { useEffect, useState, type RefObject } from 'react'
import { useRevealing } from '../form/ledger-reveal.ts'
import type { Editing } from './cell-input.tsx'
import { boxId, isLocked } from './ledger-box.tsx'
import { ledgerClipboard } from './ledger-clipboard.ts'
import { ledgerCommands } from './ledger-commands.ts'
import { newRow } from './ledger-context.ts'
import { pasteEdits, type PlannedRow } from './paste-plan.ts'
import { useCellDialog } from './use-cell-dialog.ts'
import { useFocus } from './use-focus.ts'
import type { LedgerState } from './use-ledger-state.ts'
import { usePaste } from './use-paste.ts'
import { usePointer } from './use-pointer.ts'
import type { useWindow } from './use-window.ts'

export interface ControlsOptions {
  readonly ledger: LedgerState
  /** The element that `revealIn` finds. */
  readonly root: RefObject<HTMLElement | null>
  readonly sight: ReturnType<typeof useWindow>
}

/** What a person does to a ledger: keys, pointer, clipboard, dialogs, and where the focus goes. */
export function useLedgerControls({ ledger, root, sight }: ControlsOptions) {
  const { form, table, columns, rows, selection, view } = ledger
  const { active } = selection
  const { words } = form
  const focus = useFocus(boxId(form.prefix, ledger))
  const [editing, setEditing] = useState<Editing>(null)
  const dialog = useCellDialog(ledger)
  const [filtering, setFiltering] = useState<number | null>(null)
  const [message, say] = useState('')
  const paste = usePaste(form)
  const inSight = sight.rows.map(({ place }) => rows[place] ?? newRow)
  const { nameOf, ask } = ledger.names
  useEffect(() => {
    const judged = new Set([...view.filters.map(({ column }) => column), view.sort?.column])
    columns.forEach((column, place) =>
      ask(column, judged.has(column.id) || filtering === place ? ledger.all : inSight),
    )
  })
  const cells = { form, table, columns, rows, nameOf }

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
  return {
    focus,
    cells,
    editing,
    edit,
    commands,
    clipboard,
    pointer,
    dialog,
    filtering,
    filter: setFiltering,
    paste,
    /** Writes the rows a person confirmed. */
    write: (planned: readonly PlannedRow[]) => {
      ledger.write(pasteEdits(table, planned), words.ledgerPasted(planned.length))
      say(words.ledgerPasted(planned.length))
      close()
    },
    close,
    message,
  }
}
