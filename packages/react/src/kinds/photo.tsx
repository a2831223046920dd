import type { KindView } from '../field/control.ts'
import { FileBox } from '../field/file-box.tsx'

export const photoView: KindView = {
  Control: (props) => <FileBox {...props} accept="image/*" prompt={props.context.words.addPhoto} />,
  frame: () => 'group',
  says: 'answer',
  cell: { control: true, paste: 'none' },
}
