import type { Frame, Row, Value } from '@xiance/expr'
import type { LinkedConfig } from '../linking/link.ts'
import { completeRecord } from '../record/complete-record.ts'
import { environment } from '../record/environment.ts'
import { askedFields, type LinkedForm } from './linked-form.ts'

/**
 * What a submission changes in its subject record: register fields the form asks except the key of a known record, then its
 * `writes`. A blank clears; fields
 * that were hidden, and so not answered, are left as they are unless the form's `writes` name them.
 */
export function writesOf(
  linked: LinkedConfig,
  form: string,
  answers: Row,
  record: Row | null,
  at: { readonly today?: string } = {},
): Row {
  const found = linked.form(form)
  const patch: Record<string, Value> = {}
  const unknown = new Set(listOf(record?.['_unknown']))
  const take = (field: string, from: string): void => {
    patch[field] = answers[from] ?? null
    if (listOf(answers['_unknown']).includes(from)) unknown.add(field)
    else unknown.delete(field)
  }
  const frame = answersFrame(linked, found, { answers, record, today: at.today ?? '' })
  for (const id of found.borrowed)
    if (wasAsked(found, id, frame) && !(record !== null && found.plan.byId.get(id)?.fixed === true))
      take(id, id)
  for (const { field, value } of found.writes) {
    const source = found.plan.byId.get(value.text.trim()) ?? found.plan.byId.get(value.slot ?? '')
    if (source !== undefined && source.behaviour.holds !== 'result') take(field, source.id)
    else patch[field] = value.run(frame)
  }
  if (unknown.size > 0 || record?.['_unknown'] !== undefined)
    patch['_unknown'] = unknown.size > 0 ? [...unknown] : null
  return patch
}

function answersFrame(
  linked: LinkedConfig,
  form: LinkedForm,
  given: { readonly answers: Row; readonly record: Row | null; readonly today: string },
): Frame {
  const business =
    form.form.businessDate === undefined ? null : given.answers[form.form.businessDate]
  const date = typeof business === 'string' ? business : given.today
  const env = environment(linked, {
    today: given.today === '' ? date : given.today,
    date: () => date,
  })
  const subject = form.form.about === undefined ? undefined : linked.findRegister(form.form.about)
  const up: Frame | null =
    form.scope.up === null
      ? null
      : { row: completeRecord(subject?.fields ?? [], given.record ?? {}), up: null, env }
  return { row: completeRecord(askedFields(form), given.answers), up, env }
}

/** Shown by its own conditions, as far as the answers tell. */
function wasAsked(form: LinkedForm, id: string, frame: Frame): boolean {
  return form.plan.byId.get(id)?.shows.every((show) => show.run(frame) === true) ?? false
}

function listOf(value: Value | undefined): readonly string[] {
  return Array.isArray(value)
    ? (value as readonly unknown[]).filter((id): id is string => typeof id === 'string')
    : []
}
