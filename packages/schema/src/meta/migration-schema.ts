import * as z from 'zod'
import type { Migration } from '../migration/migration.ts'
import { kind } from './register-schema.ts'
import { id, text } from './text-schema.ts'

const pointer = z
  .string()
  .regex(/^(?:\/[^/]+)+$/, { error: 'pointer' })
  .meta({ description: 'JSON Pointer of ids: /forms/visit/fields/heads.' })

const step = { id, note: text.exactOptional(), path: pointer }

/** One recorded step between two versions. */
export const migration = z.discriminatedUnion('op', [
  z.strictObject({ ...step, op: z.literal('rename'), to: id }),
  z.strictObject({ ...step, op: z.literal('merge'), options: z.array(id).min(1), to: id }),
  z.strictObject({ ...step, op: z.literal('retire') }),
  z.strictObject({
    ...step,
    op: z.literal('split'),
    into: z.array(id).min(1),
    keep: id.exactOptional(),
  }),
  z.strictObject({ ...step, op: z.literal('move'), to: pointer }),
  z.strictObject({
    ...step,
    op: z.literal('retype'),
    kind,
    map: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).exactOptional(),
  }),
]) satisfies z.ZodType<Migration>
