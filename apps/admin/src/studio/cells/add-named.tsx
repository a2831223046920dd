import { useRef } from 'react'
import { useDraft } from '../draft/draft-context.ts'

export interface AddNamedProps {
  readonly label: string
  readonly button: string
  readonly onAdd: (title: string) => Promise<boolean>
}

/** One box and one button to add a definition by its title. */
export function AddNamed({ label, button, onAdd }: AddNamedProps) {
  const { readOnly } = useDraft()
  const form = useRef<HTMLFormElement>(null)
  if (readOnly) return null
  const add = async (title: string) => {
    if (await onAdd(title)) form.current?.reset()
  }
  return (
    <form
      ref={form}
      className="xc-toolbar"
      onSubmit={(event) => {
        event.preventDefault()
        const title = new FormData(event.currentTarget).get('title')
        if (typeof title === 'string' && title.trim() !== '') void add(title.trim())
      }}
    >
      <input
        className="xc-input"
        name="title"
        aria-label={label}
        placeholder={label}
        required
        maxLength={120}
      />
      <button type="submit" className="xc-button">
        {button}
      </button>
    </form>
  )
}
