import type { ControlProps, KindView } from '../field/control.ts'
import { FileBox } from '../files/file-box.tsx'
import { fitting } from '../files/file-unfit.ts'

/** Taken or chosen; made small on the device before it is kept. */
function Photo(props: ControlProps) {
  const { field, context } = props
  const { words } = context
  const prepare = async (photo: File) => {
    const { shrinkPhoto } = await shrinking()
    return fitting(await shrinkPhoto(photo, field.upload), field.upload?.megabytes)
  }
  return (
    <FileBox
      {...props}
      accept="image/*"
      prompt={words.addPhoto}
      camera={words.takePhoto}
      prepare={prepare}
    />
  )
}

const shrinking = () => import('../files/shrink-photo.ts')

export const photoView: KindView = {
  Control: Photo,
  frame: () => 'group',
  says: 'answer',
  cell: { control: true, paste: 'none' },
  ahead: shrinking,
}
