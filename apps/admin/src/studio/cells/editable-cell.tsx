import { useEffect, useRef, useState, type KeyboardEvent } from 'react'

export interface EditableCellProps {
  /** Says what is edited: 肉羊 上限. */
  readonly label: string
  /** What is shown. */
  readonly shown: string
  /** What stands in the box when it is opened. */
  readonly text: string
  readonly readOnly: boolean
  readonly number?: boolean
  /** Mark of a cell changed in this draft. */
  readonly changed?: boolean
  readonly selected?: boolean
  readonly onSelect?: () => void
  /** While typing; null when the box is left without a change. */
  readonly onPreview?: (text: string | null) => void
  readonly onCommit: (text: string) => Promise<boolean>
}

/** A value that becomes a box on click, Enter or the first key typed; Enter keeps, Esc leaves as it was. */
export function EditableCell(props: EditableCellProps) {
  const { label, shown, text, readOnly, number, changed, selected, onSelect, onPreview, onCommit } =
    props
  const [typed, setTyped] = useState<string | null>(null)
  const opened = useRef<HTMLButtonElement>(null)
  const returning = useRef(false)
  useEffect(() => {
    if (typed === null && returning.current) opened.current?.focus()
    returning.current = false
  }, [typed])
  const open = () => {
    onSelect?.()
    if (!readOnly) setTyped(text)
  }
  const leave = () => {
    setTyped(null)
    onPreview?.(null)
  }
  const keep = async () => {
    if (typed === null) return
    if (typed.trim() !== text.trim()) await onCommit(typed)
    leave()
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' || event.key === 'Escape') {
      event.preventDefault()
      returning.current = true
      if (event.key === 'Enter') void keep()
      else leave()
    }
  }
  const className = [
    'xa-cell',
    number && 'xa-cell--number',
    changed && 'xa-cell--changed',
    selected && 'xa-cell--selected',
    text === '' && 'xa-cell--empty',
  ]
    .filter(Boolean)
    .join(' ')
  if (typed === null)
    return (
      <button
        ref={opened}
        type="button"
        className={className}
        aria-label={`${label} ${shown}`}
        onClick={open}
      >
        {shown}
        {changed && <span className="xa-cell__mark" aria-hidden="true" />}
      </button>
    )
  return (
    <input
      className={number ? 'xc-input xc-input--number xa-cell-input' : 'xc-input xa-cell-input'}
      aria-label={label}
      autoFocus
      value={typed}
      onFocus={(event) => event.target.select()}
      onChange={(event) => {
        setTyped(event.target.value)
        onPreview?.(event.target.value)
      }}
      onKeyDown={press}
      onBlur={() => void keep()}
    />
  )
}
