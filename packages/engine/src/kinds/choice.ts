import { isBlank, value, type KindBehaviour } from './behaviour.ts'
import { optionLabel, optionOf } from './option-value.ts'

export const choice: KindBehaviour = {
  holds: 'answer',
  decode: (raw, field, context) => (isBlank(raw) ? value(null) : optionOf(raw, field, context)),
  format: optionLabel,
}
