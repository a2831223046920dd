import type { Quantity } from '@xiance/schema'

type More = Partial<Quantity>

export const strive = { modality: 'strive' } as const
export const basically = { modality: 'basically' } as const

/** Exactly so much: the words of the document, the number, the unit; likewise below. */
export const eq = sized('eq')
export const atLeast = sized('gte')
export const atMost = sized('lte')
export const about = sized('about')

export const all = worded('all')
export const words = worded('words')

export function holds(asWritten: string, more: More = {}): Quantity {
  return { is: 'true', value: true, asWritten, ...more }
}

function sized(is: Quantity['is']) {
  return (asWritten: string, value: number, more: More = {}): Quantity => ({
    is,
    value,
    asWritten,
    ...more,
  })
}

function worded(is: Quantity['is']) {
  return (asWritten: string, more: More = {}): Quantity => ({ is, asWritten, ...more })
}
