/** Why the store refused; sentences are made from `code` and `params` by who shows them. */
export type StoreErrorCode =
  | 'store.audit_required'
  | 'store.nested_write'
  | 'store.url_unknown'
  | 'store.cursor_invalid'
  | 'store.driver_missing'
  | 'store.number_inexact'
  | 'store.migration_failed'
  | 'county.unknown'
  | 'record.duplicate_key'
  | 'encryption.key_wrong'
  | 'plan.no_table'
  | 'plan.no_column'
  | 'plan.one_period'

/** A refusal of the store: a programming fault or a broken input, never a stale revision (those return null). */
export class StoreError extends Error {
  readonly code: StoreErrorCode
  readonly params: Readonly<Record<string, string | number>>

  constructor(
    code: StoreErrorCode,
    params: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    super(`${code} ${JSON.stringify(params)}`, { cause })
    this.name = 'StoreError'
    this.code = code
    this.params = params
  }
}
