import type { Citation, Quantity } from '@xiance/schema'

interface Only {
  readonly q: Quantity
  readonly source: Citation | readonly Citation[]
  readonly note?: string
}

/** A value with one entry that holds for every date. */
export function only<const I extends string>(id: I, title: string, { q, source, note }: Only) {
  const unit = q.unit ?? undefined
  return {
    id,
    title,
    ...(unit === undefined ? {} : { unit }),
    ...(note === undefined ? {} : { note }),
    entries: [{ q, source }],
  }
}

interface Open {
  readonly unit: string
  readonly asWritten: string
  readonly source: Citation
  readonly note?: string
}

/** A value that the plan names and does not print. */
export function open<const I extends string>(
  id: I,
  title: string,
  { unit, asWritten, ...rest }: Open,
) {
  return only(id, title, { ...rest, q: { is: 'eq', value: null, unit, asWritten } })
}
