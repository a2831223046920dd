/** A row of a record: field id → value; nested rows are arrays under their own id; `_id` names the row. */
export interface Row {
  readonly [field: string]: Value | undefined
}

/**
 * What a formula reads and gives. `null` is the one blank. Numbers are the JS number nearest to the decimal; dates are
 * civil dates `2024-11-20` (a month is `2024-11`, a year `2024`); an option is its id, options are a sorted set of ids.
 */
export type Value = null | boolean | number | string | readonly string[] | readonly Row[] | Row

/** Makes the one blank out of everything that means "no answer": undefined, '', NaN, an empty option set. */
export function normalise(raw: Value | undefined): Value {
  if (raw === undefined || raw === null || raw === '') return null
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : null
  return raw
}
