/** One change of the draft: a path of ids and the value to stand there; without `value` it is removed. */
export interface Edit {
  readonly path: string
  readonly value?: unknown
}

/** A change with the one that takes it back. */
export interface Step {
  readonly forward: readonly Edit[]
  readonly backward: readonly Edit[]
}
