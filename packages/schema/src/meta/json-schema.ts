import * as z from 'zod'
import { countySchema } from './county-schema.ts'

/** JSON Schema 2020-12 of a county config, for editors and other languages. */
export function configJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(countySchema, { target: 'draft-2020-12', unrepresentable: 'any' })
}
