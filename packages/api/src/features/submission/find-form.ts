import {
  formFields,
  type Field,
  type Form,
  type Register,
  type ResolvedConfig,
} from '@xiance/schema'
import { ApiError } from '../../error/api-error.ts'
import { privatePaths } from '../register/private-paths.ts'

/** The form with this id; refused when the config has none. */
export function findForm(config: ResolvedConfig, id: string): Form {
  const form = config.forms.find((one) => one.id === id)
  if (form === undefined) throw new ApiError('form.not_found', { params: { id } })
  return form
}

/** The register its records are in; undefined for a form about a region or nothing. */
export function subjectRegister(config: ResolvedConfig, form: Form): Register | undefined {
  return config.registers.find(({ id }) => id === form.about)
}

export function fieldsOf(config: ResolvedConfig, form: Form): readonly Field[] {
  return formFields(config, form)
}

/** Answers that are sealed. */
export function privateAnswers(config: ResolvedConfig, form: Form): readonly string[] {
  return privatePaths(fieldsOf(config, form))
}
