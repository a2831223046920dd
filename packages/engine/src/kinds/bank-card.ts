import { fold, isBlank, refused, value, type KindBehaviour } from './behaviour.ts'
import { plain } from './text-value.ts'

/** A card or passbook number of 10–25 digits; rural passbooks carry no check digit, so none is asked. */
export const bankCard: KindBehaviour = {
  holds: 'answer',
  sample: () => '6222000000000000',
  decode: (raw) => {
    if (isBlank(raw)) return value(null)
    const number = typeof raw === 'string' ? fold(raw).replace(/[\s-]/g, '') : ''
    return /^\d{10,25}$/.test(number) ? value(number) : refused('value.not_bank_card')
  },
  format: plain,
}
