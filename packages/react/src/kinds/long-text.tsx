import type { ControlProps, KindView } from '../field/control.ts'
import { useTypedText } from '../field/use-typed-text.ts'

function LongText(props: ControlProps) {
  const { node, id, describedBy, invalid, required, disabled, readOnly, focusRef } = props
  const text = node.value ?? node.raw
  const typed = useTypedText({
    text: typeof text === 'string' && !disabled ? text : '',
    onText: props.onChange,
    onBlur: props.onBlur,
  })
  return (
    <textarea
      {...typed}
      ref={focusRef}
      id={id}
      className="xc-input"
      rows={3}
      disabled={disabled}
      readOnly={readOnly}
      aria-required={required}
      aria-invalid={invalid}
      aria-describedby={describedBy}
    />
  )
}

export const longTextView: KindView = { Control: LongText, frame: () => 'label', says: 'answer' }
