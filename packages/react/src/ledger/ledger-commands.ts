import type { Edit } from '@xiance/engine'
import {
  answerEdits,
  clearEdits,
  fillEdits,
  spotText,
  textEdits,
  type LedgerCells,
} from './cell-edits.ts'
import type { Command } from './keys.ts'
import { newRow } from './ledger-context.ts'
import { nextError } from './ledger-errors.ts'
import { isOne, moved, type Move, type Spot } from './spot.ts'
import type { Step } from './history.ts'
import type { LedgerState } from './use-ledger-state.ts'

export interface CommandsOptions {
  readonly ledger: LedgerState
  readonly cells: LedgerCells
  /** Rows in sight. */
  readonly page: number
  readonly say: (message: string) => void
  readonly onEdit: () => void
  readonly onFilter: () => void
  /** Escape was pressed: the next Tab leaves. */
  readonly onLeave: () => void
}

/** What keys and buttons do to a ledger. */
export function ledgerCommands(options: CommandsOptions) {
  const { ledger, cells, page, say } = options
  const { form, table, rows, columns, selection, readOnly, view } = ledger
  const { words } = form
  const { active, area } = selection
  const size = { rows: rows.length, columns: columns.length, page }
  const where = ({ row, column }: Spot) =>
    `${words.ledgerRow(ledger.numberOf(rows[row] ?? newRow))} ${columns[column]?.title ?? ''}`

  /** Moves on from a cell just written; the empty line has become a row, and another stands below it. */
  const moveFrom = (added: string | undefined, move: Move | null) => {
    if (added === undefined) {
      const to = move === null ? active : moved(active, move, size)
      if (to !== null) selection.select(to)
      return
    }
    const to =
      move === null ? active : (moved(active, move, { ...size, rows: size.rows + 1 }) ?? active)
    const here = to.row === active.row
    ledger.begin(here ? added : null)
    if (here || to.row > active.row) selection.selectRow(here ? added : newRow, to.column)
    else selection.select(to)
  }
  const writeCell = (edits: readonly Edit[], move: Move | null) => {
    const [added] = ledger.write(edits, words.ledgerEdited(where(active)))
    moveFrom(added, move)
  }
  const replay = (step: Step | null, said: (what: string) => string) => {
    if (step === null) return
    say(said(step.what))
    const spots = step.edits.flatMap((edit) => {
      const [, , row = '', column = ''] = edit.do === 'set' ? edit.path.split('/') : []
      const spot = {
        row: ledger.placeOf(row),
        column: columns.findIndex(({ id }) => id === column),
      }
      return spot.row < 0 || spot.column < 0 ? [] : [spot]
    })
    const first = spots.toSorted(
      (one, other) => one.row - other.row || one.column - other.column,
    )[0]
    if (first !== undefined) selection.select(first)
  }
  const change = (edits: readonly Edit[], what: string) => {
    if (edits.length === 0) return
    ledger.write(edits, what)
    say(what)
  }
  const self = {
    typed: (text: string, move: Move | null) => {
      const same = text === spotText(cells, active)
      writeCell(same || readOnly ? [] : textEdits(cells, active, text), move)
    },
    chosen: (raw: unknown, unknown: boolean, move: Move | null) =>
      writeCell(readOnly ? [] : answerEdits(cells, active, { raw, unknown }), move),
    /** Edits of several cells at once, the selection left where it is. */
    spread: (edits: readonly Edit[]) => writeCell(edits, null),
    undo: () => replay(ledger.edits.undo(), words.ledgerUndone),
    redo: () => replay(ledger.edits.redo(), words.ledgerRedone),
    clear: (said: (count: number) => string = words.ledgerCleared) => {
      const edits = clearEdits(cells, area)
      change(edits, said(edits.length))
    },
    fillDown: () => {
      const edits = fillEdits(cells, area)
      change(edits, words.ledgerFilled(edits.length))
    },
    addRow: () => {
      if (readOnly || ledger.full) return
      const [added] = ledger.write([{ do: 'add', path: table, row: {} }], words.ledgerAddRow)
      if (added === undefined) return
      ledger.begin(added)
      selection.selectRow(added, 0)
    },
    removeRows: () => {
      const gone = rows.slice(area.top, area.bottom + 1).filter((row) => row !== newRow)
      change(
        gone.map((row) => ({ do: 'remove', path: table, row })),
        words.ledgerRemoveRows(gone.length),
      )
      selection.select({ row: area.top, column: active.column })
    },
    nextError: () => {
      const ids = columns.map(({ id }) => id)
      const hidden = nextError(ledger.errors, { rows, columns: ids }, active) === null
      if (hidden) view.showAll()
      const places = { rows: hidden ? ledger.all : rows, columns: ids }
      const spot = nextError(ledger.errors, places, active)
      if (spot === null) return
      ledger.begin(null)
      if (hidden) selection.selectRow(ledger.all[spot.row] ?? newRow, spot.column)
      else selection.select(spot)
    },
    /** True when the key was taken. */
    run: (command: Command, leaving: boolean): boolean => {
      if (command.do === 'enter') {
        const opens = columns[active.column]?.view.cell?.control === true && !readOnly
        if (opens) options.onEdit()
        else self.run(down, leaving)
        return true
      }
      if (command.do === 'move') {
        const tab = command.move === 'next' || command.move === 'previous'
        const to = moved(command.extend ? selection.far : active, command.move, size)
        if (to === null || (tab && leaving)) return false
        selection.select(to, command.extend)
        return true
      }
      if (command.do === 'leave') {
        if (isOne(area)) options.onLeave()
        else selection.select(active)
        return true
      }
      if (command.do === 'selectAll')
        selection.selectArea(
          { row: 0, column: 0 },
          { row: size.rows - 1, column: size.columns - 1 },
        )
      else if (command.do === 'filter') options.onFilter()
      else if (!readOnly) writing[command.do]()
      return true
    },
  }
  const writing: {
    readonly [
      D in Exclude<Command['do'], 'move' | 'enter' | 'leave' | 'selectAll' | 'filter'>
    ]: () => void
  } = {
    edit: options.onEdit,
    clear: () => self.clear(),
    fillDown: self.fillDown,
    undo: self.undo,
    redo: self.redo,
    addRow: self.addRow,
  }
  return self
}

const down: Command = { do: 'move', move: 'down', extend: false }
