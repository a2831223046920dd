import { NativeDate } from '../field/native-date.tsx'
import type { KindView } from '../field/control.ts'

export const dateView: KindView = {
  Control: (props) => <NativeDate {...props} type="date" />,
  frame: () => 'label',
  says: 'answer',
}
