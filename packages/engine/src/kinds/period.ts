import { freqOf } from '@xiance/schema'
import { fold, isBlank, refused, shown, value, type KindBehaviour } from './behaviour.ts'
import { plain } from './text-value.ts'

/** `2018` `2018-H1` `2018-Q3` `2018-08` `2018-08-31`. */
export const period: KindBehaviour = {
  holds: 'answer',
  sample: (_field, { today }) => today.slice(0, 4),
  decode: (raw) => {
    if (isBlank(raw)) return value(null)
    const text = typeof raw === 'string' ? fold(raw) : ''
    return text !== '' && freqOf(text) !== null
      ? value(text)
      : refused('value.not_period', { value: shown(raw) })
  },
  format: plain,
}
