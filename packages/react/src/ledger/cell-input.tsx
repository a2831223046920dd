import {
  useLayoutEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react'
import type { CellOption } from '../field/control.ts'
import { commandOf, leavingMove, type Command } from './keys.ts'
import type { Move } from './spot.ts'
import { suggestionsFor } from './suggestions-for.ts'
import { Suggestions } from './suggestions.tsx'

/** `typed`: begun by typing, arrows move on; `opened`: arrows move inside the text. */
export type Editing = 'typed' | 'opened' | null

export interface CellInputProps {
  readonly id: string
  readonly label: string
  /** The cell's words. */
  readonly text: string
  readonly describedBy: string
  readonly invalid: boolean
  readonly required: boolean
  /** Nothing can be typed here. */
  readonly locked: boolean
  readonly editing: Editing
  /** Offered while typing; null for free text. */
  readonly options: readonly CellOption[] | null
  readonly matches: (title: string, query: string) => boolean
  /** The ledger has the focus, and so the selected cell's box takes it. */
  readonly held: RefObject<boolean>
  /** The last tap was a finger's: no keyboard comes up before the cell is edited. */
  readonly byTouch: boolean
  readonly onEdit: (editing: Editing) => void
  readonly onText: (text: string, move: Move | null) => void
  readonly onOption: (option: CellOption, move: Move | null) => void
  /** True when the key was taken. */
  readonly onCommand: (command: Command) => boolean
  readonly onCopy: (event: ClipboardEvent, cut: boolean) => void
  readonly onPaste: (event: ClipboardEvent) => void
}

/**
 * The one box of a ledger. It stands over the selected cell unseen, holding the cell's words all selected: the first
 * keystroke, or the first letter of a Chinese composition, replaces them in a real input and so begins editing.
 */
export function CellInput(props: CellInputProps) {
  const { id, label, text, locked, editing, options, held, onEdit, onText, onOption } = props
  const box = useRef<HTMLInputElement | HTMLTextAreaElement | null>(null)
  const composing = useRef(false)
  const [query, setQuery] = useState<string | null>(null)
  const [chosen, setChosen] = useState(-1)
  useLayoutEffect(() => {
    const element = box.current
    if (element === null || editing === 'typed') return
    if (editing === null) {
      element.value = text
      if (held.current) element.focus({ preventScroll: true })
      if (document.activeElement === element) element.select()
    } else {
      element.focus({ preventScroll: true })
      element.setSelectionRange(text.length, text.length)
    }
  }, [text, editing, held])

  const { offered, at, picked } = suggestionsFor({
    options: editing === null || locked ? null : options,
    query,
    chosen,
    matches: props.matches,
  })

  const begin = (how: Editing) => {
    setQuery(null)
    setChosen(-1)
    onEdit(how)
  }
  const commit = (move: Move | null) => {
    if (picked !== null) onOption(picked, move)
    else onText(box.current?.value ?? '', move)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || composing.current) return
    if (editing === null) {
      const command = commandOf(event)
      if (command !== null && props.onCommand(command)) event.preventDefault()
      return
    }
    const { key, altKey } = event
    if (key === 'Escape') {
      begin(null)
    } else if (offered.length > 0 && (key === 'ArrowDown' || key === 'ArrowUp')) {
      setChosen((at + (key === 'ArrowDown' ? 1 : -1) + offered.length) % offered.length)
    } else if (key === 'Enter' && altKey && options === null) {
      box.current?.setRangeText(
        '\n',
        box.current.selectionStart ?? 0,
        box.current.selectionEnd ?? 0,
        'end',
      )
    } else {
      const move = leavingMove(event, editing === 'typed')
      if (move === null) return
      commit(move)
    }
    event.preventDefault()
  }
  const shared = {
    id,
    className: `xc-ledger__input${editing === null ? '' : ' xc-ledger__input--editing'}`,
    autoComplete: 'off',
    spellCheck: false,
    readOnly: locked,
    inputMode: editing === null && props.byTouch ? ('none' as const) : undefined,
    'aria-label': label,
    'aria-describedby': props.describedBy,
    'aria-invalid': props.invalid,
    'aria-required': props.required,
    onKeyDown,
    onFocus: () => {
      if (editing === null) box.current?.select()
    },
    onBlur: () => {
      composing.current = false
      if (editing !== null) commit(null)
    },
    onCompositionStart: () => {
      composing.current = true
      if (editing === null) begin('typed')
    },
    onCompositionEnd: () => {
      composing.current = false
      setQuery(box.current?.value ?? '')
    },
    onInput: () => {
      if (editing === null && !composing.current) begin('typed')
      setQuery(box.current?.value ?? '')
      setChosen(-1)
    },
    onCopy: (event: ClipboardEvent) => {
      if (editing === null) props.onCopy(event, false)
    },
    onCut: (event: ClipboardEvent) => {
      if (editing === null) props.onCopy(event, true)
    },
    onPaste: (event: ClipboardEvent) => {
      if (editing === null) props.onPaste(event)
    },
  }
  const setBox = (element: HTMLInputElement | HTMLTextAreaElement | null) => {
    box.current = element
  }
  if (options === null) return <textarea {...shared} ref={setBox} defaultValue={text} rows={1} />
  const listId = `${id}-list`
  const open = offered.length > 0
  return (
    <>
      <input
        {...shared}
        ref={setBox}
        type="text"
        defaultValue={text}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        aria-activedescendant={open && at >= 0 ? `${listId}-${at}` : undefined}
      />
      {open && (
        <Suggestions
          id={listId}
          label={label}
          box={box}
          options={offered}
          at={at}
          onChoose={(option) => onOption(option, null)}
        />
      )}
    </>
  )
}
