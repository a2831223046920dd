import * as z from 'zod'
import { propertyWords } from '../locales/property-words.ts'
import { countySchema } from './county-schema.ts'
import { either, layeredSchema } from './layered-schema.ts'

export type JsonSchema = z.core.JSONSchema.BaseSchema

/**
 * JSON Schema 2020-12 of a county config, for editors and other languages: a config that names its base (`extends`) is
 * read as a layer, any other as a whole county. Every property has a title in Chinese and English.
 */
export function configJsonSchema(): JsonSchema {
  const { $defs = {}, $schema, ...county } = titled(plainJsonSchema())
  const layer = layeredSchema({ ...county, $defs })
  return {
    ...($schema === undefined ? {} : { $schema }),
    type: 'object',
    ...either({ required: ['extends'] }, { $ref: '#/$defs/Layer' }, { $ref: '#/$defs/County' }),
    $defs: { ...$defs, County: county, ...layer },
  }
}

/** The same of a config whose layers are merged. */
export function plainJsonSchema(): JsonSchema {
  return z.toJSONSchema(countySchema, { target: 'draft-2020-12', unrepresentable: 'any' })
}

/** A copy in which every property says what it is called. */
function titled<S>(schema: S): S {
  if (Array.isArray(schema)) return schema.map((item: unknown) => titled(item)) as S
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]: [string, unknown]) => [
      key,
      key === 'properties'
        ? titledProperties(value as Readonly<Record<string, object>>)
        : titled(value),
    ]),
  ) as S
}

function titledProperties(properties: Readonly<Record<string, object>>): object {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [
      name,
      {
        ...(Object.hasOwn(propertyWords, name) ? { title: titleOf(name) } : {}),
        ...titled(schema),
      },
    ]),
  )
}

function titleOf(name: string): string {
  return propertyWords[name as keyof typeof propertyWords].join(' · ')
}
