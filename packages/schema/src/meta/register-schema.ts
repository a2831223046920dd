import * as z from 'zod'
import { kinds } from '../kinds/index.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Field, Form, Group, List, Register, Rule, Test, Upload } from '../register.ts'
import { entry, quantity } from './quantity-schema.ts'
import { formula, id, named, span, text, time } from './text-schema.ts'

export const test = z.union([
  formula,
  z.strictObject({ of: formula, is: quantity }),
]) satisfies z.ZodType<Test>

export const rule = z.strictObject({
  ...named,
  must: test,
  severity: z.enum(['error', 'warning']).exactOptional(),
}) satisfies z.ZodType<Rule>

export const kind = z.enum(Object.keys(kinds) as [Kind, ...Kind[]])

const upload = z.strictObject({
  accept: z
    .array(z.enum(['image', 'document', 'audio', 'video']))
    .min(1)
    .exactOptional(),
  megabytes: z.number().min(0.1).max(100).exactOptional(),
  longEdge: z.int().min(320).max(4096).exactOptional(),
  quality: z.number().min(0.3).max(1).exactOptional(),
  stamp: z
    .array(z.enum(['time', 'place']))
    .min(1)
    .exactOptional(),
}) satisfies z.ZodType<Upload>

export const field = z
  .strictObject({
    ...named,
    kind,
    help: text.exactOptional(),
    list: id.exactOptional(),
    unit: z.string().min(1).exactOptional(),
    scale: z.int().min(0).max(9).exactOptional(),
    to: id.exactOptional(),
    get rows(): z.ZodExactOptional<z.ZodArray<z.ZodType<Field>>> {
      return z.array(field as z.ZodType<Field>).exactOptional()
    },
    value: formula.exactOptional(),
    history: z.literal(true).exactOptional(),
    unknown: z.literal(true).exactOptional(),
    gate: id.exactOptional(),
    min: z.number().exactOptional(),
    max: z.number().exactOptional(),
    upload: upload.exactOptional(),
    private: z.enum(['name', 'idNumber', 'bank', 'phone', 'health']).exactOptional(),
    show: formula.exactOptional(),
    required: z.union([z.literal(true), formula]).exactOptional(),
    rules: z.array(rule).exactOptional(),
    prefill: formula.exactOptional(),
  })
  .meta({ id: 'Field' }) satisfies z.ZodType<Field>

export const register = z.strictObject({
  ...named,
  level: id.exactOptional(),
  of: id.exactOptional(),
  key: z.array(id),
  date: id.exactOptional(),
  fields: z.array(field),
}) satisfies z.ZodType<Register>

const page = z.strictObject({
  id: id.exactOptional(),
  title: text,
  show: formula.exactOptional(),
  fields: z.array(z.union([field, id])),
})

export const form = z.strictObject({
  ...named,
  about: id.exactOptional(),
  businessDate: id.exactOptional(),
  open: span.exactOptional(),
  acceptUntil: time.exactOptional(),
  workflow: id.exactOptional(),
  pays: z.array(id).readonly().exactOptional(),
  writes: z.record(id, formula).exactOptional(),
  fields: z.array(field).exactOptional(),
  pages: z.array(page),
}) satisfies z.ZodType<Form>

export const list = z.strictObject({
  ...named,
  options: z.array(
    z.strictObject({
      ...named,
      parent: id.exactOptional(),
      q: quantity.exactOptional(),
      from: time.exactOptional(),
      to: time.exactOptional(),
    }),
  ),
}) satisfies z.ZodType<List>

export const group = z.strictObject({
  ...named,
  about: id,
  where: formula.exactOptional(),
  members: z.array(z.string()).exactOptional(),
  within: id.exactOptional(),
  size: z.array(entry).exactOptional(),
}) satisfies z.ZodType<Group>
