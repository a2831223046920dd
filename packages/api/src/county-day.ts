import { getCounty, type Reader } from '@xiance/store'
import { ApiError } from './error/api-error.ts'

const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })

/** The civil date of an instant in Asia/Shanghai. */
export function civilDay(at: Date): string {
  return shanghai.format(at)
}

/** The day it is in the county: the demo clock's where one is set. */
export async function countyDay(
  reader: Reader,
  clock: () => Date,
  county: string,
): Promise<string> {
  const found = await getCounty(reader, county)
  if (found === null) throw new ApiError('county.not_found', { params: { county } })
  return found.demoClock ?? civilDay(clock())
}
