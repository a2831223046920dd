import type { ControlProps } from './control.ts'

interface RadioOption<T> {
  readonly id: string
  readonly title: string
  readonly hint?: string | undefined
  readonly value: T
}

export interface RadioGroupProps<T> {
  readonly control: Pick<
    ControlProps,
    | 'id'
    | 'labelId'
    | 'describedBy'
    | 'invalid'
    | 'required'
    | 'disabled'
    | 'readOnly'
    | 'onBlur'
    | 'focusRef'
  >
  readonly options: readonly RadioOption<T>[]
  readonly chosen: T | null
  readonly inline?: boolean
  readonly boxed?: boolean
  readonly onChoose: (value: T) => void
}

/** A few choices, all in sight. The first radio carries the field's id, so that an error link lands on it. */
export function RadioGroup<T>(props: RadioGroupProps<T>) {
  const { control, options, chosen, inline, boxed, onChoose } = props
  const { id, labelId, describedBy, invalid, required, disabled, readOnly } = control
  return (
    <div
      role="radiogroup"
      className={inline ? 'xc-options xc-options--inline' : 'xc-options'}
      aria-labelledby={labelId}
      aria-describedby={describedBy}
      aria-required={required}
      aria-invalid={invalid}
    >
      {options.map((option, index) => {
        const checked = !disabled && option.value === chosen
        const off = disabled || (readOnly && !checked)
        return (
          <label
            key={option.id}
            className={[
              'xc-option',
              boxed && 'xc-option--boxed',
              checked && 'xc-option--checked',
              off && 'xc-option--disabled',
            ]
              .filter(Boolean)
              .join(' ')}
          >
            <input
              ref={index === 0 ? control.focusRef : undefined}
              id={index === 0 ? id : `${id}-${option.id}`}
              className="xc-option__input"
              type="radio"
              name={id}
              checked={checked}
              disabled={off}
              onChange={() => onChoose(option.value)}
              onBlur={control.onBlur}
            />
            <span className="xc-option__label">
              {option.title}
              {option.hint && <span className="xc-option__hint">{option.hint}</span>}
            </span>
          </label>
        )
      })}
    </div>
  )
}
