import { TextBox } from '../field/text-box.tsx'
import type { KindView } from '../field/control.ts'

export const phoneView: KindView = {
  Control: (props) => <TextBox {...props} type="tel" inputMode="tel" short />,
  frame: () => 'label',
  says: 'answer',
}
