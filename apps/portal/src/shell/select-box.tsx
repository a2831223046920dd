import { useId } from 'react'

export interface SelectBoxProps {
  readonly label: string
  /** Word for no choice. */
  readonly all: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly options: readonly { readonly id: string; readonly title: string }[]
}

export function SelectBox({ label, all, value, onChange, options }: SelectBoxProps) {
  const id = useId()
  return (
    <div className="xc-field">
      <label className="xc-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="xc-input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.title}
          </option>
        ))}
      </select>
    </div>
  )
}
