import { isBlank, value, type KindBehaviour } from './behaviour.ts'
import { firstOption, optionLabel, optionOf } from './option-value.ts'

export const choice: KindBehaviour = {
  holds: 'answer',
  sample: firstOption,
  decode: (raw, field, context) => (isBlank(raw) ? value(null) : optionOf(raw, field, context)),
  format: optionLabel,
}
