import type { KindBehaviour } from './behaviour.ts'
import { decimalText, numberBounds, numberSample, numberOf } from './number-value.ts'

/** The number before the sign: 80 % is 80. */
export const percent: KindBehaviour = {
  holds: 'answer',
  sample: numberSample,
  decode: (raw, field) =>
    numberOf(typeof raw === 'string' ? raw.replace(/[%％]\s*$/, '') : raw, field.scale ?? 2),
  format: (given) => (typeof given === 'number' ? `${decimalText(given)}%` : ''),
  bounds: numberBounds,
}
