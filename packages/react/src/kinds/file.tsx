import type { KindView } from '../field/control.ts'
import { FileBox } from '../field/file-box.tsx'

export const fileView: KindView = {
  Control: (props) => <FileBox {...props} prompt={props.context.words.addFile} />,
  frame: () => 'group',
  says: 'answer',
  cell: { control: true, paste: 'none' },
}
