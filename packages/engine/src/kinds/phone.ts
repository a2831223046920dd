import { fold, isBlank, refused, value, type KindBehaviour } from './behaviour.ts'
import { plain } from './text-value.ts'

/** A mobile number of 11 digits or a land line with its area code; spaces and dashes are dropped. */
export const phone: KindBehaviour = {
  holds: 'answer',
  sample: () => '13800000000',
  decode: (raw) => {
    if (isBlank(raw)) return value(null)
    const number =
      typeof raw === 'string'
        ? fold(raw)
            .replace(/[\s-]/g, '')
            .replace(/^\+?86(?=1)/, '')
        : ''
    return /^(1[3-9]\d{9}|0\d{9,11})$/.test(number) ? value(number) : refused('value.not_phone')
  },
  format: plain,
}
