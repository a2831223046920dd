import { useId } from 'react'

export interface CodeFieldProps {
  readonly name: string
  readonly label: string
  readonly autoFocus?: boolean
  /** Why what was typed is not taken. */
  readonly error?: string | undefined
}

/** Six digits on the phone's number keys, hidden while typed. */
export function CodeField({ name, label, autoFocus = false, error }: CodeFieldProps) {
  const id = useId()
  return (
    <div className={`xc-field${error === undefined ? '' : ' xc-field--error'}`}>
      <label className="xc-label" htmlFor={id}>
        {label}
      </label>
      {error !== undefined && (
        <p id={`${id}-error`} className="xc-issue">
          {error}
        </p>
      )}
      <input
        id={id}
        name={name}
        className="xc-input"
        type="password"
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        ref={(input) => {
          if (autoFocus) input?.focus()
        }}
      />
    </div>
  )
}
