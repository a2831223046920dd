import { TextBox } from '../field/text-box.tsx'
import { unitOf } from '../field/unit-of.ts'
import type { KindView } from '../field/control.ts'

export const decimalView: KindView = {
  Control: (props) => (
    <TextBox
      {...props}
      inputMode="decimal"
      number
      short
      after={unitOf(props.field, props.context)}
    />
  ),
  frame: () => 'label',
  says: 'answer',
  cell: { numeric: true },
}
