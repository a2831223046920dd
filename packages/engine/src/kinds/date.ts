import type { KindBehaviour } from './behaviour.ts'
import { dateOf } from './date-value.ts'
import { plain } from './text-value.ts'

export const date: KindBehaviour = {
  holds: 'answer',
  sample: (_field, { today }) => today,
  decode: (raw) => dateOf(raw),
  format: plain,
}
