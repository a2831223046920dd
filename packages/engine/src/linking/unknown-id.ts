/** Asked for a form, register or other definition that the config does not have. */
export class UnknownIdError extends Error {
  readonly code = 'engine.unknown_id'
  readonly definition: string
  readonly id: string

  constructor(definition: string, id: string) {
    super(`the config has no ${definition} ${JSON.stringify(id)}`)
    this.name = 'UnknownIdError'
    this.definition = definition
    this.id = id
  }
}
