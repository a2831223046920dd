import type { KindBehaviour } from './behaviour.ts'
import { numberBounds, numberSample, numberOf, numberText } from './number-value.ts'

export const integer: KindBehaviour = {
  holds: 'answer',
  sample: numberSample,
  decode: (raw) => numberOf(raw, 0),
  format: numberText,
  bounds: numberBounds,
}
