import { freqOf } from '@xiance/schema'
import { ApiError } from '../../error/api-error.ts'

/** Refuses a text that looks like a period and is none: `2019-13`. */
export function requirePeriod(period: string): void {
  if (freqOf(period) === null)
    throw new ApiError('request.invalid', {
      problems: [{ code: 'request.invalid_format', path: '/period', params: { period } }],
    })
}
