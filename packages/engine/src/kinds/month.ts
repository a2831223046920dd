import type { KindBehaviour } from './behaviour.ts'
import { monthOf } from './date-value.ts'
import { plain } from './text-value.ts'

export const month: KindBehaviour = {
  holds: 'answer',
  sample: (_field, { today }) => today.slice(0, 7),
  decode: (raw) => monthOf(raw),
  format: plain,
}
