import { value, type KindBehaviour } from './behaviour.ts'
import { filesIn, filesOf } from './files-value.ts'

/** One uploaded drawing. */
export const signature: KindBehaviour = {
  holds: 'answer',
  sample: (_field, { file }) => file,
  files: { in: filesIn, sorts: ['image'] },
  decode: (raw) => {
    const read = filesOf(raw)
    return read.ok && Array.isArray(read.value)
      ? value((read.value[0] as string | undefined) ?? null)
      : read
  },
  format: (given, _field, { locale }) =>
    given === null ? '' : locale === 'en' ? 'Signed' : '已签名',
}
