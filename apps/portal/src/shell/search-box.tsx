import { useId } from 'react'

export interface SearchBoxProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onChange: (value: string) => void
}

export function SearchBox({ label, hint, value, onChange }: SearchBoxProps) {
  const id = useId()
  return (
    <search className="xc-field">
      <label className="xc-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="xc-input"
        type="search"
        autoComplete="off"
        value={value}
        placeholder={hint}
        onChange={(event) => onChange(event.target.value)}
      />
    </search>
  )
}
