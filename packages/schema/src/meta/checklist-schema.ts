import * as z from 'zod'
import type { Checklist, Item } from '../checklist.ts'
import { quantity } from './quantity-schema.ts'
import { field, test } from './register-schema.ts'
import { formula, id, named, text } from './text-schema.ts'

const itemShape = {
  ...named,
  each: formula.exactOptional(),
  when: formula.exactOptional(),
  test: test.exactOptional(),
  ask: field.exactOptional(),
  defects: id.exactOptional(),
  watch: z.array(text).exactOptional(),
  evidence: z.array(field).exactOptional(),
  pass: quantity.exactOptional(),
  declared: z.int().min(0).exactOptional(),
  organs: z.array(id).exactOptional(),
  re: z.array(id).exactOptional(),
}

const item = z
  .strictObject({
    ...itemShape,
    get items(): z.ZodExactOptional<z.ZodArray<z.ZodType<Item>>> {
      return z.array(item as z.ZodType<Item>).exactOptional()
    },
  })
  .meta({ id: 'Item' }) satisfies z.ZodType<Item>

export const checklist = z.strictObject({
  ...itemShape,
  items: z.array(item).exactOptional(),
  about: id,
  onFail: id.exactOptional(),
}) satisfies z.ZodType<Checklist>
