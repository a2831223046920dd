import { writesOf, type Entitlement, type LinkedConfig } from '@xiance/engine'
import type { Row } from '@xiance/expr'
import type { Form, Register } from '@xiance/schema'
import type { StoredRecord, Submission, Tx } from '@xiance/store'
import { ApiError } from '../../error/api-error.ts'
import { freeze } from '../entitlement/freeze.ts'
import { heldSince, withHistory } from '../register/field-history.ts'
import { writeRecord } from '../register/write-record.ts'
import { subjectRegister } from './find-form.ts'

export interface Effect {
  readonly linked: LinkedConfig
  readonly form: Form
  readonly submission: Submission
  readonly subject: StoredRecord | null
  readonly today: string
  /** Register fields a workflow step sets besides. */
  readonly set?: Row
}

/** Writes what the form writes into its register, and freezes what the household is entitled to from that moment. */
export async function takeEffect(
  tx: Tx,
  { linked, form, submission, subject, today, set = {} }: Effect,
): Promise<Entitlement | null> {
  const register = subjectRegister(linked.config, form)
  if (register === undefined || (form.writes === undefined && Object.keys(set).length === 0))
    return null
  const before = subject?.values ?? {}
  const on = submission.businessDate ?? today
  const patch = {
    ...writesOf(linked, form.id, submission.answers, subject?.values ?? null, { today }),
    ...set,
  }
  const after =
    subject === null
      ? heldSince(patched(before, patch), on)
      : withHistory(register, { before, after: patched(before, patch), on })
  if (subject === null) requireKey(register, after)
  const record = await writeRecord(tx, {
    linked,
    register,
    id: subject?.id ?? submission.id,
    baseRevision: subject?.revision ?? 0,
    region: submission.region,
    values: after,
    before,
    today,
    submission: submission.id,
  })
  return freeze(tx, { linked, register, record, submission, on })
}

/** A blank in a patch takes the value away. */
function patched(before: Row, patch: Row): Row {
  const entries = Object.entries({ ...before, ...patch }).filter(
    ([, value]) => value !== null && value !== undefined,
  )
  return Object.fromEntries(entries)
}

function requireKey(register: Register, values: Row): void {
  if (register.key.some((field) => values[field] === undefined))
    throw new ApiError('record.not_found')
}
