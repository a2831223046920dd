import type { ControlProps } from './control.ts'

export interface NativeDateProps extends ControlProps {
  readonly type: 'date' | 'month'
}

/** The phone's own picker; what it gives is already an ISO date. */
export function NativeDate(props: NativeDateProps) {
  const { node, id, describedBy, invalid, required, disabled, readOnly, focusRef } = props
  const text = node.value ?? node.raw
  return (
    <input
      ref={focusRef}
      id={id}
      className="xc-input xc-input--short"
      type={props.type}
      value={typeof text === 'string' && !disabled ? text : ''}
      disabled={disabled}
      readOnly={readOnly}
      aria-required={required}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onChange={(event) => props.onChange(event.target.value)}
      onBlur={props.onBlur}
    />
  )
}
