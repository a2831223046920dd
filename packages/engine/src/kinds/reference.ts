import type { KindBehaviour } from './behaviour.ts'
import { idOf, nameText } from './id-value.ts'

export const reference: KindBehaviour = {
  holds: 'answer',
  sample: (_field, { record }) => record,
  decode: (raw) => idOf(raw, 'value.not_reference'),
  format: nameText,
}
