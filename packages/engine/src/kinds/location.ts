import type { Row } from '@xiance/expr'
import { isBlank, refused, shown, value, type KindBehaviour } from './behaviour.ts'

/** WGS 84 degrees and the accuracy in metres: `{ latitude, longitude, accuracy? }`. */
export const location: KindBehaviour = {
  holds: 'answer',
  sample: () => ({ latitude: 23.93, longitude: 108.1 }),
  decode: (raw) => {
    if (isBlank(raw)) return value(null)
    if (typeof raw !== 'object' || Array.isArray(raw))
      return refused('value.not_location', { value: shown(raw) })
    const { latitude, longitude, accuracy } = raw as Readonly<Record<string, unknown>>
    if (!within(latitude, 90) || !within(longitude, 180))
      return refused('value.not_location', { value: shown(raw) })
    return value(
      within(accuracy, 1e6) ? { latitude, longitude, accuracy } : { latitude, longitude },
    )
  },
  format: (given) => {
    if (given === null || typeof given !== 'object' || Array.isArray(given)) return ''
    const place = given as Row
    return `${Number(place['latitude']).toFixed(5)}, ${Number(place['longitude']).toFixed(5)}`
  },
}

function within(given: unknown, limit: number): given is number {
  return typeof given === 'number' && Number.isFinite(given) && Math.abs(given) <= limit
}
