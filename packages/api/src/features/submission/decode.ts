import { decodeAnswers, type LinkedConfig } from '@xiance/engine'
import type { Row } from '@xiance/expr'
import type { Problem } from '@xiance/schema'
import { ApiError } from '../../error/api-error.ts'

/** Answers out of JSON; refused whole when one has no field or no fitting type. */
export function decode(linked: LinkedConfig, form: string, answers: unknown): Row {
  const { answers: row, problems } = decodeAnswers(linked, form, answers)
  refuse(problems)
  return row
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return
  const [unknown] = problems.filter(({ code }) => code.endsWith('.unknown_field'))
  if (unknown !== undefined)
    throw new ApiError('submission.unknown_field', {
      params: { name: unknown.path.split('/').at(-1) ?? '' },
      problems,
    })
  throw new ApiError('submission.invalid', { params: { count: problems.length }, problems })
}
