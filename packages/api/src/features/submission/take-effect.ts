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

/** Writes what the form writes into its register, freezes what the household is entitled to from that moment, and grants what the form applies for. */
export async function takeEffect(
  tx: Tx,
  { linked, form, submission, subject, today, set = {} }: Effect,
): Promise<Entitlement | null> {
  const register = subjectRegister(linked.config, form)
  const pays = form.pays ?? []
  const writes = form.writes !== undefined || Object.keys(set).length > 0
  if (register === undefined || !(writes || (pays.length > 0 && subject !== null))) return null
  const on = submission.businessDate ?? today
  const record =
    writes || subject === null
      ? await written(tx, { linked, form, submission, subject, today, set }, { register, on })
      : subject
  return freeze(tx, { linked, register, record, submission, on, today, pays })
}

/** The record with what the form and the step write into it. */
async function written(
  tx: Tx,
  { linked, form, submission, subject, today, set = {} }: Effect,
  { register, on }: { readonly register: Register; readonly on: string },
): Promise<StoredRecord> {
  const before = subject?.values ?? {}
  const patch = {
    ...writesOf(linked, form.id, submission.answers, subject?.values ?? null, { today }),
    ...set,
  }
  const after =
    subject === null
      ? heldSince(patched(before, patch), on)
      : withHistory(register, { before, after: patched(before, patch), on })
  if (subject === null) requireKey(register, after)
  return writeRecord(tx, {
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
