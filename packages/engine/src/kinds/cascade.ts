import { isBlank, value, type KindBehaviour } from './behaviour.ts'
import { firstOption, optionLabel, optionOf } from './option-value.ts'

/** One option of a list whose options have parents; a path of ids is read as its last step. */
export const cascade: KindBehaviour = {
  holds: 'answer',
  sample: firstOption,
  decode: (raw, field, context) =>
    isBlank(raw) ? value(null) : optionOf(Array.isArray(raw) ? raw.at(-1) : raw, field, context),
  format: optionLabel,
}
