import { isCivilDate } from '@xiance/schema'
import { fold, isBlank, refused, value, type KindBehaviour } from './behaviour.ts'
import { plain } from './text-value.ts'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/**
 * Citizen identity number (GB 11643-1999): 18 digits, a real birth date and the check character. The area code is not
 * looked up: codes of abolished counties, and impossible ones of synthetic people, are accepted.
 */
export const idCard: KindBehaviour = {
  holds: 'answer',
  sample: () => '11010519491231002X',
  decode: (raw) => {
    if (isBlank(raw)) return value(null)
    const number = typeof raw === 'string' ? fold(raw).replace(/\s/g, '').toUpperCase() : ''
    if (!/^\d{17}[\dX]$/.test(number)) return refused('value.id_card_length')
    if (!isCivilDate(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`))
      return refused('value.id_card_birth')
    const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0)
    return '10X98765432'[sum % 11] === number[17] ? value(number) : refused('value.id_card_check')
  },
  format: plain,
}
