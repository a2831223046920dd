import { TextBox } from '../field/text-box.tsx'
import { unitOf } from '../field/unit-of.ts'
import type { KindView } from '../field/control.ts'

export const integerView: KindView = {
  Control: (props) => (
    <TextBox
      {...props}
      inputMode="numeric"
      number
      short
      after={unitOf(props.field, props.context)}
    />
  ),
  frame: () => 'label',
  says: 'answer',
  cell: { numeric: true },
}
