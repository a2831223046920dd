import { TextBox } from '../field/text-box.tsx'
import type { ControlProps, KindView } from '../field/control.ts'

/** Letters stay possible: the last place may be X. */
function IdCard(props: ControlProps) {
  const text = props.node.value ?? props.node.raw
  const count = typeof text === 'string' ? text.trim().length : 0
  return (
    <TextBox
      {...props}
      after={count > 0 && count < 18 ? props.context.words.digits(count) : undefined}
    />
  )
}

export const idCardView: KindView = { Control: IdCard, frame: () => 'label', says: 'answer' }
