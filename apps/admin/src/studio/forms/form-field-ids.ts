import { formFields, type ResolvedConfig } from '@xiance/schema'

/** Ids of all fields of all forms, so that a new one is new everywhere. */
export function formFieldIds(config: ResolvedConfig): readonly string[] {
  return config.forms.flatMap((form) => formFields(config, form).map(({ id }) => id))
}
