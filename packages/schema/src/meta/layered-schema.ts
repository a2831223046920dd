import { maps } from '../overlay.ts'
import type { JsonSchema } from './json-schema.ts'

type Schema = JsonSchema
type Properties = Readonly<Record<string, Schema>>

/**
 * The definitions by which a layer is read: as a county, but what has an id is written as what differs, `null` takes a
 * property away, and lists may place, remove and order what stands in them.
 */
export function layeredSchema(county: Schema): Readonly<Record<string, Schema>> {
  const named = Object.entries((county.$defs ?? {}) as Properties).filter(([, schema]) =>
    isDefinition(schema),
  )
  const names = new Set(named.map(([name]) => name))
  const read = (schema: Schema): Schema => layered(schema, names)
  return {
    Layer: { ...partial(county, read), required: ['id', 'extends'] },
    ...Object.fromEntries(
      named.map(([name, schema]) => [`Layered${name}`, definition(schema, read)]),
    ),
    Removal: {
      type: 'object',
      properties: { id: { type: 'string' }, remove: { const: true } },
      required: ['id', 'remove'],
      additionalProperties: false,
    },
    Order: {
      type: 'object',
      properties: { order: { type: 'array', items: { type: 'string' } } },
      required: ['order'],
      additionalProperties: false,
    },
  }
}

/** One schema for what meets the condition and another for the rest, so that a mistake is told of the one that is meant. */
export function either(condition: Schema, met: Schema, otherwise: Schema): Schema {
  const schemas = [condition, met, otherwise]
  return Object.fromEntries(['if', 'then', 'else'].map((word, index) => [word, schemas[index]]))
}

/** Definitions merge by id, entries by what tells them apart. */
function isDefinition({ properties }: Schema): boolean {
  return properties !== undefined && ('id' in properties || 'q' in properties)
}

function layered(schema: Schema, names: ReadonlySet<string>): Schema {
  const read = (inner: Schema): Schema => layered(inner, names)
  const name = schema.$ref?.slice('#/$defs/'.length)
  if (name !== undefined)
    return names.has(name) ? { ...schema, $ref: `#/$defs/Layered${name}` } : schema
  if (isDefinition(schema)) return definition(schema, read)
  const { items, anyOf } = schema
  if (typeof items === 'object' && !Array.isArray(items)) return list(schema, items, read)
  return anyOf === undefined
    ? schema
    : { ...schema, anyOf: anyOf.map((way) => (typeof way === 'object' ? read(way) : way)) }
}

/** Whole lists of values stay as they are. */
function list(schema: Schema, items: Schema, read: (schema: Schema) => Schema): Schema {
  const item = read(items)
  return item === items || JSON.stringify(item) === JSON.stringify(items)
    ? schema
    : {
        ...schema,
        items: either(
          { type: 'object', required: ['order'], not: { required: ['id'] } },
          { $ref: '#/$defs/Order' },
          either({ type: 'object', required: ['remove'] }, { $ref: '#/$defs/Removal' }, item),
        ),
      }
}

function definition(schema: Schema, read: (schema: Schema) => Schema): Schema {
  const { properties = {} } = partial(schema, read)
  return {
    ...schema,
    properties: { ...properties, after: { type: 'string' } },
    required: schema.required?.includes('id') === true ? ['id'] : [],
  }
}

function partial(schema: Schema, read: (schema: Schema) => Schema): Schema {
  return {
    ...schema,
    properties: Object.fromEntries(
      Object.entries((schema.properties ?? {}) as Properties).map(([name, property]) => [
        name,
        name === 'id' ? property : removable(maps.has(name) ? map(property) : read(property)),
      ]),
    ),
  }
}

function removable({ title, description, ...schema }: Schema): Schema {
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    anyOf: [schema, { type: 'null' }],
  }
}

function map(schema: Schema): Schema {
  const { additionalProperties: value } = schema
  return typeof value === 'object' ? { ...schema, additionalProperties: removable(value) } : schema
}
