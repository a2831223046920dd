import type { Row, Value } from '@xiance/expr'
import type { KindContext } from '../kinds/behaviour.ts'
import type { FormCells } from './computing.ts'
import type { LinkedForm } from './linked-form.ts'
import { writeAnswers, writeCell } from './write-answers.ts'

/** Fills an empty form: register fields from the record, others by their own `prefill`. */
export function fillFromRecord(given: {
  readonly form: LinkedForm
  readonly cells: FormCells
  readonly record: Row | null
  readonly context: KindContext
}): void {
  const { form, cells, record, context } = given
  const filled: Record<string, Value> = {}
  const unknown = Array.isArray(record?.['_unknown'])
    ? (record['_unknown'] as readonly unknown[])
    : []
  for (const field of form.plan.fields) {
    const value =
      field.prefill === null
        ? form.borrowed.has(field.id)
          ? (record?.[field.id] ?? null)
          : null
        : field.prefill.run({ ...cells.frame, row: {} })
    if (value !== null) filled[field.id] = value
  }
  const borrowedUnknown = unknown.filter(
    (id): id is string => typeof id === 'string' && form.borrowed.has(id),
  )
  writeAnswers(
    cells,
    borrowedUnknown.length === 0 ? filled : { ...filled, _unknown: borrowedUnknown },
    context,
  )
}

/** The key fields of a known record are the record's own, whatever was sent. */
export function keepKeys(cells: FormCells, record: Row, context: KindContext): void {
  for (const cell of cells.top.values()) {
    const value = cell.field.fixed ? (record[cell.field.id] ?? null) : null
    if (value !== null) writeCell(cell, value, context)
  }
}
