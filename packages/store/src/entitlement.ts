import type { Reader, Tx } from './store.ts'

/** A result as it was computed for a submission; never changed afterwards. */
export interface FrozenEntitlement {
  readonly submission: string
  readonly register: string
  readonly record: string
  readonly version: number
  /** The day it was computed for. */
  readonly on: string
  /** 元 as decimal text; null while a line is pending. */
  readonly total: string | null
  readonly inputsHash: string
  /** JSON text of the whole result with its explanation. */
  readonly result: string
  readonly engineVersion: string
  readonly frozenAt: string
}

const columns = [
  'submission_id as submission',
  'register',
  'record_id as record',
  'version',
  'on_day as on',
  'total',
  'inputs_hash as inputsHash',
  'result',
  'engine_version as engineVersion',
  'frozen_at as frozenAt',
] as const

/** Freezes the result with its submission; a submission already frozen is refused by the database. */
export async function freezeEntitlement(
  tx: Tx,
  result: Omit<FrozenEntitlement, 'frozenAt'>,
): Promise<FrozenEntitlement> {
  await tx.db
    .insertInto('entitlement')
    .values({
      county_id: tx.county,
      submission_id: result.submission,
      register: result.register,
      record_id: result.record,
      version: result.version,
      on_day: result.on,
      total: result.total,
      inputs_hash: result.inputsHash,
      result: result.result,
      engine_version: result.engineVersion,
      frozen_at: tx.at,
    })
    .execute()
  return { ...result, frozenAt: tx.at }
}

export async function getEntitlement(
  reader: Reader,
  { county, submission }: { readonly county: string; readonly submission: string },
): Promise<FrozenEntitlement | null> {
  const row = await reader.db
    .selectFrom('entitlement')
    .select(columns)
    .where('county_id', '=', county)
    .where('submission_id', '=', submission)
    .executeTakeFirst()
  return row ?? null
}

/** All results frozen for a record, the newest first. */
export async function entitlementsOf(
  reader: Reader,
  query: { readonly county: string; readonly register: string; readonly record: string },
): Promise<readonly FrozenEntitlement[]> {
  return reader.db
    .selectFrom('entitlement')
    .select(columns)
    .where('county_id', '=', query.county)
    .where('register', '=', query.register)
    .where('record_id', '=', query.record)
    .orderBy('frozen_at', 'desc')
    .orderBy('submission_id', 'desc')
    .execute()
}
