import type { JSONSchema } from 'zod/v4/core'
import { plainJsonSchema } from './json-schema.ts'

type Schema = JSONSchema.BaseSchema

/** Names of the properties that may stand at a place of a config, by the steps that lead there. */
export function propertiesAt(steps: readonly PropertyKey[]): readonly string[] {
  let schemas: readonly Schema[] = branchesOf(document())
  for (const step of steps) schemas = schemas.flatMap((schema) => below(schema, String(step)))
  return [...new Set(schemas.flatMap(({ properties = {} }) => Object.keys(properties)))]
}

let known: Schema | undefined

function document(): Schema {
  return (known ??= plainJsonSchema())
}

function below(
  { properties, items, additionalProperties }: Schema,
  step: string,
): readonly Schema[] {
  const named = properties?.[step]
  return [named, items, named === undefined ? additionalProperties : undefined].flatMap((schema) =>
    typeof schema === 'object' && !Array.isArray(schema) ? branchesOf(schema) : [],
  )
}

/** The schema itself, or each way of writing it. */
function branchesOf(schema: Schema): readonly Schema[] {
  const target = schema.$ref === undefined ? schema : document().$defs?.[nameIn(schema.$ref)]
  const ways = [...(target?.anyOf ?? []), ...(target?.oneOf ?? [])]
  if (target === undefined) return []
  return ways.length === 0
    ? [target]
    : ways.flatMap((way) => (typeof way === 'object' ? branchesOf(way) : []))
}

function nameIn(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1)
}
