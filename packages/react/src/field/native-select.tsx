import type { ControlContext, Focusable } from './control.ts'

export interface SelectOption {
  readonly id: string
  readonly title: string
}

export interface NativeSelectProps {
  readonly id: string
  readonly options: readonly SelectOption[]
  readonly value: string
  readonly context: ControlContext
  readonly disabled: boolean
  readonly label?: string
  readonly invalid?: boolean
  readonly required?: boolean
  readonly describedBy?: string | undefined
  readonly focusRef?: (element: Focusable | null) => void
  readonly onChange: (id: string) => void
  readonly onBlur: () => void
}

/** The phone's own list. */
export function NativeSelect(props: NativeSelectProps) {
  const { id, options, value, context, disabled, label, invalid, required, describedBy } = props
  return (
    <select
      ref={props.focusRef}
      id={id}
      className="xc-input"
      value={value}
      disabled={disabled}
      aria-label={label}
      aria-required={required}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onChange={(event) => props.onChange(event.target.value)}
      onBlur={props.onBlur}
    >
      <option value="">{context.words.choose}</option>
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.title}
        </option>
      ))}
    </select>
  )
}
