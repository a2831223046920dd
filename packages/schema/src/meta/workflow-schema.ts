import * as z from 'zod'
import type { Actor, Do, Transition, Workflow } from '../workflow.ts'
import { quantity } from './quantity-schema.ts'
import { test } from './register-schema.ts'
import { formula, freq, id, named } from './text-schema.ts'

export const actor: z.ZodType<Actor> = z
  .union([
    z.strictObject({
      role: id,
      at: id.exactOptional(),
      not: id.exactOptional(),
      same: id.exactOptional(),
    }),
    z.strictObject({ organ: id }),
    z.strictObject({ field: formula }),
    z.strictObject({ workflow: id }),
    z.strictObject({ all: z.lazy(() => z.array(actor)) }),
    z.strictObject({ any: z.lazy(() => z.array(actor)) }),
    z.strictObject({ every: z.lazy(() => z.array(actor)) }),
  ])
  .meta({ id: 'Actor' })

const notice = z.strictObject({
  at: z.array(id),
  order: z.enum(['together', 'upward']).nullable().exactOptional(),
  lasts: quantity,
  columns: z.array(id),
})

const action = z.union([
  z.strictObject({ form: id }),
  z.strictObject({ checklist: id }),
  z.strictObject({ deliver: id }),
  z.strictObject({ report: z.array(id) }),
  z.strictObject({ notice }),
]) satisfies z.ZodType<Do>

const transition = z.strictObject({
  ...named,
  from: z.array(id),
  to: id,
  on: z
    .union([
      z.strictObject({ every: freq, each: id.exactOptional() }),
      z.strictObject({ when: formula, each: id.exactOptional() }),
    ])
    .exactOptional(),
  by: actor.exactOptional(),
  when: test.exactOptional(),
  do: z.array(action).exactOptional(),
  times: quantity.exactOptional(),
  due: quantity.exactOptional(),
  set: z.record(id, formula).exactOptional(),
}) satisfies z.ZodType<Transition>

export const workflow = z.strictObject({
  ...named,
  about: id,
  field: id.exactOptional(),
  states: z
    .array(
      z.strictObject({
        ...named,
        initial: z.literal(true).exactOptional(),
        end: z.literal(true).exactOptional(),
      }),
    )
    .min(1),
  transitions: z.array(transition),
}) satisfies z.ZodType<Workflow>
