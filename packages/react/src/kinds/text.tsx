import { TextBox } from '../field/text-box.tsx'
import type { KindView } from '../field/control.ts'

export const textView: KindView = {
  Control: (props) => <TextBox {...props} />,
  frame: () => 'label',
  says: 'answer',
}
