import { NativeDate } from '../field/native-date.tsx'
import type { KindView } from '../field/control.ts'

export const monthView: KindView = {
  Control: (props) => <NativeDate {...props} type="month" />,
  frame: () => 'label',
  says: 'answer',
}
