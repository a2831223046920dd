/** One place of a config's region tree; `id` is its statistical code. */
export interface Region {
  readonly id: string
  readonly name: string
  /** Region level of the config: `county`, `town`, `village`. */
  readonly level: string
  readonly parent: string | null
}
