import { kinds } from '@xiance/engine'
import type { ControlProps, KindView } from '../field/control.ts'
import { acceptOf } from '../files/accept.ts'
import { FileBox } from '../files/file-box.tsx'
import { fitting } from '../files/file-unfit.ts'

/** Kept as it was chosen. */
function Attached(props: ControlProps) {
  const { field, context } = props
  const sorts = field.upload?.accept ?? kinds[field.kind].files?.sorts ?? []
  return (
    <FileBox
      {...props}
      accept={acceptOf(sorts)}
      prompt={context.words.addFile}
      prepare={async (file) => fitting(file, field.upload?.megabytes)}
    />
  )
}

export const fileView: KindView = {
  Control: Attached,
  frame: () => 'group',
  says: 'answer',
  cell: { control: true, paste: 'none' },
}
