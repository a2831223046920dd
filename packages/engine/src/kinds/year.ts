import type { KindBehaviour } from './behaviour.ts'
import { yearOf } from './date-value.ts'
import { plain } from './text-value.ts'

export const year: KindBehaviour = {
  holds: 'answer',
  sample: (_field, { today }) => today.slice(0, 4),
  decode: (raw) => yearOf(raw),
  format: plain,
}
