import type { KindBehaviour } from './behaviour.ts'
import { countBounds, filesIn, filesOf, filesText } from './files-value.ts'

export const file: KindBehaviour = {
  holds: 'answer',
  sample: (_field, { file }) => (file === null ? null : [file]),
  decode: (raw) => filesOf(raw),
  format: (given, _field, { locale }) => filesText(given, locale),
  files: { in: filesIn, sorts: ['image', 'document', 'audio', 'video'] },
  bounds: countBounds,
}
