import { createHash } from 'node:crypto'
import { entitle, type Entitlement, type LinkedConfig } from '@xiance/engine'
import { canonicalJson, type Register } from '@xiance/schema'
import { freezeEntitlement, type StoredRecord, type Submission, type Tx } from '@xiance/store'
import { subjectRow } from '../submission/subject.ts'
import { earlierPayments, grant } from './payments.ts'

/** Names the arithmetic a frozen result was computed by. */
const engineVersion = '1'

export interface Freeze {
  readonly linked: LinkedConfig
  readonly register: Register
  readonly record: StoredRecord
  readonly submission: Submission
  readonly on: string
  readonly today: string
  /** Subsidies it applies for: their lines are granted with it. */
  readonly pays: readonly string[]
}

/** Computes what the record is still entitled to and keeps it with the submission, with all its reasons; null when no subsidy is about the register. */
export async function freeze(
  tx: Tx,
  { linked, register, record, submission, on, today, pays }: Freeze,
): Promise<Entitlement | null> {
  if (!linked.config.subsidies.some(({ about }) => about === register.id)) return null
  const row = subjectRow(record) ?? {}
  const key = { county: tx.county, register: register.id, record: record.id }
  const before = await earlierPayments(tx, key)
  const result = entitle(linked, row, { on, register: register.id, before })
  await freezeEntitlement(tx, {
    submission: submission.id,
    register: register.id,
    record: record.id,
    version: submission.version,
    on,
    total: result.total === null ? null : String(result.total),
    inputsHash: createHash('sha256').update(canonicalJson(row)).digest('hex'),
    result: JSON.stringify(result),
    engineVersion,
  })
  await grant(tx, { linked, pays, record, row, submission, result, on: today })
  return result
}
