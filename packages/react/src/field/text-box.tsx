import type { InputHTMLAttributes } from 'react'
import type { ControlProps } from './control.ts'
import { useTypedText } from './use-typed-text.ts'

export interface TextBoxProps extends ControlProps {
  readonly inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode']
  readonly type?: 'text' | 'tel'
  /** Said inside the box after the text: a unit, a count of digits. */
  readonly after?: string | undefined
  readonly number?: boolean
  readonly short?: boolean
  readonly maxLength?: number
  readonly placeholder?: string
  /** How a value is written while nobody types. */
  readonly write?: (value: ControlProps['node']['value']) => string
}

/** One line of typed text, its unit inside the box. */
export function TextBox(props: TextBoxProps) {
  const { node, id, describedBy, invalid, required, disabled, readOnly, focusRef } = props
  const { inputMode, type = 'text', after, number, short, maxLength, placeholder, write } = props
  const typed = useTypedText({
    text: disabled ? '' : shownText(node, write),
    onText: props.onChange,
    onBlur: props.onBlur,
  })
  const state = disabled ? ' xc-box--disabled' : readOnly ? ' xc-box--readonly' : ''
  return (
    <div
      className={`xc-box${short ? ' xc-input--short' : ''}${state}${invalid ? ' xc-box--error' : ''}`}
    >
      <input
        {...typed}
        ref={focusRef}
        id={id}
        className={number ? 'xc-input xc-input--number' : 'xc-input'}
        type={type}
        inputMode={inputMode}
        autoComplete="off"
        maxLength={maxLength}
        placeholder={placeholder}
        disabled={disabled}
        readOnly={readOnly}
        aria-required={required}
        aria-invalid={invalid}
        aria-describedby={describedBy}
      />
      {after && <span className="xc-affix">{after}</span>}
    </div>
  )
}

function shownText(node: ControlProps['node'], write: TextBoxProps['write'] = written): string {
  return node.value === null && typeof node.raw === 'string' ? node.raw : write(node.value)
}

function written(value: ControlProps['node']['value']): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? decimalText(value) : ''
}

/** Never in scientific notation. */
function decimalText(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toFixed(9).replace(/\.?0+$/, '') : text
}
