import { toNestErrors } from '@hookform/resolvers'
import { sentenceOf, type FormState } from '@xiance/engine'
import type { Locale } from '@xiance/schema'
import type { FieldErrors, Resolver } from 'react-hook-form'
import { inputName } from './form-context.ts'

/** Tells the mounted inputs what the engine holds against them. */
export function engineResolver(state: FormState, locale: Locale): Resolver {
  return (values, _context, options) => {
    const errors: FieldErrors = {}
    for (const issue of state.issues()) {
      if (issue.severity !== 'error') continue
      errors[inputName(issue.path)] ??= { type: issue.code, message: sentenceOf(issue, locale) }
    }
    return Object.keys(errors).length === 0
      ? { values, errors: {} }
      : { values: {}, errors: toNestErrors(errors, options) }
  }
}
