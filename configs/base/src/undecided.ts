import type { Citation, Series } from '@xiance/schema'

interface Question {
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly asWritten: string
  readonly note: string
  readonly source: Citation
}

/** A value that a document names and does not print: 待拍板. */
export function undecided({ unit, asWritten, source, ...named }: Question): Series {
  return { ...named, unit, entries: [{ q: { is: 'eq', value: null, unit, asWritten }, source }] }
}
