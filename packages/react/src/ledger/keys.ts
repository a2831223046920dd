import type { Move } from './spot.ts'

/** What a key asks of a cell that is selected and not being edited. */
export type Command =
  | { readonly do: 'move'; readonly move: Move; readonly extend: boolean }
  /** Moves down, or opens a cell that has a control of its own. */
  | { readonly do: 'enter' }
  | { readonly do: 'edit' }
  | { readonly do: 'clear' }
  | { readonly do: 'fillDown' }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }
  | { readonly do: 'selectAll' }
  | { readonly do: 'addRow' }
  | { readonly do: 'filter' }
  | { readonly do: 'leave' }

export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

export function commandOf(press: KeyPress): Command | null {
  const { key, shiftKey } = press
  const name = key.length === 1 ? key.toLowerCase() : key
  const held = `${press.ctrlKey || press.metaKey ? 'Ctrl+' : ''}${press.altKey ? 'Alt+' : ''}`
  const exact = `${held}${shiftKey ? 'Shift+' : ''}${name}`
  if (Object.hasOwn(commands, exact)) return commands[exact] ?? null
  const move = Object.hasOwn(moves, `${held}${name}`) ? moves[`${held}${name}`] : undefined
  return move === undefined ? null : { do: 'move', move, extend: shiftKey }
}

/** Where a key leads out of a cell being edited; arrows do so only when typing began the edit. */
export function leavingMove(
  { key, shiftKey }: Pick<KeyPress, 'key' | 'shiftKey'>,
  typed: boolean,
): Move | null {
  const name = `${shiftKey ? 'Shift+' : ''}${key}`
  if (Object.hasOwn(leaving, name)) return leaving[name] ?? null
  return typed && Object.hasOwn(steps, name) ? (steps[name] ?? null) : null
}

const leaving: Readonly<Record<string, Move>> = {
  Enter: 'down',
  'Shift+Enter': 'up',
  Tab: 'next',
  'Shift+Tab': 'previous',
}

const steps: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** Shift with one of these extends the selection. */
const moves: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
  Home: 'rowStart',
  End: 'rowEnd',
  'Ctrl+Home': 'first',
  'Ctrl+End': 'last',
  'Ctrl+ArrowUp': 'top',
  'Ctrl+ArrowDown': 'bottom',
  'Ctrl+ArrowLeft': 'rowStart',
  'Ctrl+ArrowRight': 'rowEnd',
}

const commands: Readonly<Record<string, Command>> = {
  Tab: { do: 'move', move: 'next', extend: false },
  'Shift+Tab': { do: 'move', move: 'previous', extend: false },
  Enter: { do: 'enter' },
  'Shift+Enter': { do: 'move', move: 'up', extend: false },
  F2: { do: 'edit' },
  'Alt+ArrowDown': { do: 'edit' },
  Escape: { do: 'leave' },
  Delete: { do: 'clear' },
  Backspace: { do: 'clear' },
  Insert: { do: 'addRow' },
  'Ctrl+a': { do: 'selectAll' },
  'Ctrl+d': { do: 'fillDown' },
  'Ctrl+z': { do: 'undo' },
  'Ctrl+y': { do: 'redo' },
  'Ctrl+Shift+z': { do: 'redo' },
  'Ctrl+Shift+l': { do: 'filter' },
}
