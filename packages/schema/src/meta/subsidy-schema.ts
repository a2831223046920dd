import * as z from 'zod'
import type { Subsidy } from '../subsidy.ts'
import { quantity } from './quantity-schema.ts'
import { test } from './register-schema.ts'
import { cited, formula, freq, id, named } from './text-schema.ts'

const line = z.strictObject({
  ...named,
  each: formula.exactOptional(),
  when: formula.exactOptional(),
  quantity: formula.exactOptional(),
  rate: formula.exactOptional(),
  round: z.int().min(0).max(9).exactOptional(),
})

const cap = z.strictObject({
  ...cited,
  of: z.enum(['quantity', 'amount']),
  max: formula,
  per: z.array(id),
  lines: z.array(id).exactOptional(),
})

export const subsidy = z.strictObject({
  ...named,
  kind: z.enum([
    'grant',
    'loan',
    'premium',
    'insurance',
    'interest',
    'inKind',
    'service',
    'work',
    'equity',
    'relief',
  ]),
  about: id,
  per: z.union([freq, z.literal('once')]),
  eligible: test,
  asOf: z.enum(['date', 'periodEnd', 'anyDay']).exactOptional(),
  lines: z.array(line),
  caps: z.array(cap).exactOptional(),
  excludes: z
    .array(z.strictObject({ with: z.array(id), keep: z.enum(['higher', 'earlier', 'this']) }))
    .exactOptional(),
  phaseOut: z
    .strictObject({ ...cited, lasts: quantity, share: formula.exactOptional() })
    .exactOptional(),
  organs: z.array(id).exactOptional(),
}) satisfies z.ZodType<Subsidy>
