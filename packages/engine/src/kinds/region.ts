import type { KindBehaviour } from './behaviour.ts'
import { idOf, nameText } from './id-value.ts'

export const region: KindBehaviour = {
  holds: 'answer',
  sample: (_field, { region }) => region,
  decode: (raw) => idOf(raw, 'value.not_region'),
  format: nameText,
}
