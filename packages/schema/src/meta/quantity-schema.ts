import * as z from 'zod'
import type { Entry, Quantity, Scope, Series, When } from '../quantity.ts'
import { cited, formula, freq, id, named, span, time } from './text-schema.ts'

export const quantity = z
  .strictObject({
    is: z.enum([
      'eq',
      'gt',
      'gte',
      'lt',
      'lte',
      'between',
      'about',
      'all',
      'none',
      'some',
      'true',
      'up',
      'down',
      'words',
    ]),
    value: z.union([z.number(), z.boolean(), z.string(), z.null()]).exactOptional(),
    to: z.number().exactOptional(),
    than: formula.exactOptional(),
    unit: z.string().min(1).nullable().exactOptional(),
    modality: z.enum(['strive', 'basically']).exactOptional(),
    tolerance: z.number().exactOptional(),
    asWritten: z.string().exactOptional(),
    masked: z.literal(true).exactOptional(),
  })
  .meta({ id: 'Quantity' }) satisfies z.ZodType<Quantity>

const when = z.union([
  z.strictObject({ in: span }),
  z.strictObject({ by: time }),
  z.strictObject({ asOf: time.nullable() }),
  z.strictObject({ lasts: quantity, from: time.nullable() }),
  z.strictObject({
    from: time.exactOptional(),
    to: time.exactOptional(),
    every: freq.exactOptional(),
  }),
]) satisfies z.ZodType<When>

const scope = z.strictObject({
  each: id.exactOptional(),
  in: z.array(z.string()).exactOptional(),
  where: formula.exactOptional(),
  key: z.record(id, z.union([id, z.array(id)])).exactOptional(),
}) satisfies z.ZodType<Scope>

export const entry = z
  .strictObject({
    ...cited,
    id: id.exactOptional(),
    as: z.enum(['target', 'actual', 'baseline', 'unclear']).exactOptional(),
    for: scope.exactOptional(),
    when: when.exactOptional(),
    q: z.union([quantity, z.array(quantity).min(1)]),
    settled: z.enum(['use', 'setAside']).exactOptional(),
  })
  .meta({ id: 'Entry' }) satisfies z.ZodType<Entry>

export const seriesShape = {
  ...named,
  unit: z.union([z.string().min(1), z.array(z.string().min(1))]).exactOptional(),
  list: id.exactOptional(),
  keys: z
    .record(id, z.strictObject({ list: id, as: z.enum(['partition', 'overlap']).exactOptional() }))
    .exactOptional(),
  entries: z.array(entry),
}

export const series = z.strictObject(seriesShape) satisfies z.ZodType<Series>
