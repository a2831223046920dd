import type { KindBehaviour } from './behaviour.ts'
import { numberBounds, numberSample, numberOf, numberText } from './number-value.ts'

export const decimal: KindBehaviour = {
  holds: 'answer',
  sample: numberSample,
  decode: (raw, field) => numberOf(raw, field.scale ?? 2),
  format: numberText,
  bounds: numberBounds,
}
