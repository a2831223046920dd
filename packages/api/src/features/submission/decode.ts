import { decodeAnswers, type LinkedConfig } from '@xiance/engine'
import type { Row } from '@xiance/expr'
import { ApiError } from '../../error/api-error.ts'

interface Coming {
  readonly form: string
  readonly answers: Readonly<Record<string, unknown>>
}

/** A draft as it was typed, half a number too; only what no field asks is refused. */
export function decodeDraft(linked: LinkedConfig, coming: Coming): Row {
  requireKnownFields(linked, coming)
  return coming.answers as Row
}

/** Refuses answers to questions the form does not have. */
export function requireKnownFields(linked: LinkedConfig, { form, answers }: Coming): void {
  const { problems } = decodeAnswers(linked, form, answers)
  const unknown = problems.filter(({ code }) => code === 'submission.unknown_field')
  const [first] = unknown
  if (first === undefined) return
  const name = first.path.split('/').at(-1) ?? ''
  throw new ApiError('submission.unknown_field', { params: { name }, problems: unknown })
}
