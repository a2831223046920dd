/** A value as it stands in JSON; blanks are absent keys when stored. */
export type StoredValue =
  | null
  | boolean
  | number
  | string
  | readonly string[]
  | readonly Row[]
  | Row

/** Answers or values by field id: the shape of a formula's row. */
export interface Row {
  readonly [field: string]: StoredValue | undefined
}
