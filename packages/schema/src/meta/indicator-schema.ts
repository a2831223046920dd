import * as z from 'zod'
import type { Agg, Indicator } from '../indicator.ts'
import { seriesShape } from './quantity-schema.ts'
import { rule } from './register-schema.ts'
import { formula, freq, id } from './text-schema.ts'
import { actor } from './workflow-schema.ts'

const aggregate = z.enum(['sum', 'last', 'avg', 'min', 'max', 'none']) satisfies z.ZodType<Agg>

export const indicator = z.strictObject({
  ...seriesShape,
  kind: z.enum(['flow', 'stock', 'ratio', 'state']),
  value: z.union([formula, z.strictObject({ num: formula, den: formula })]).exactOptional(),
  every: freq.exactOptional(),
  by: actor.exactOptional(),
  at: id.exactOptional(),
  rollup: z
    .strictObject({ time: aggregate.exactOptional(), space: aggregate.exactOptional() })
    .exactOptional(),
  within: id.exactOptional(),
  parts: z
    .array(z.strictObject({ of: z.array(id), as: z.enum(['partition', 'overlap']) }))
    .exactOptional(),
  moves: z.strictObject({ in: z.array(id), out: z.array(id) }).exactOptional(),
  rank: z
    .strictObject({
      among: id,
      order: z.enum(['high', 'low']),
      top: z.int().exactOptional(),
      bottom: z.int().exactOptional(),
      ties: z.literal('share').exactOptional(),
    })
    .exactOptional(),
  rules: z.array(rule).exactOptional(),
  domain: id.exactOptional(),
}) satisfies z.ZodType<Indicator>
