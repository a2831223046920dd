import * as z from 'zod'

/** Id of a definition in a config. */
export const definitionId = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/)
/** Id a client or an outside code list made: UUID, statistical code. */
export const opaqueId = z.string().regex(/^[\w.:-]{1,64}$/)
/** Client-made UUID of a record or submission, at the same time its idempotency key. */
export const uuid = z.uuid()
export const revision = z.int().min(0).max(1_000_000_000)
export const version = z.int().min(1).max(1_000_000)
export const civilDate = z.iso.date()
/** `2018` `2018-H1` `2018-Q1` `2018-03` `2018-03-05`. */
export const period = z.string().regex(/^\d{4}(-(H[12]|Q[1-4]|\d{2}(-\d{2})?))?$/)
export const searchText = z.string().max(60)
export const comment = z.string().trim().max(500)
/** Which page of a keyset list; infinite queries say the direction, and lists only go forward. */
export const paging = {
  cursor: z.string().max(400).optional(),
  limit: z.int().min(1).max(200).default(50),
  direction: z.literal('forward').optional(),
}
export const pointer = z
  .string()
  .max(600)
  .regex(/^(\/[^/]{1,120}){1,24}$/)

/** Any JSON inside the limits: text ≤ 20 000 characters, ≤ 20 000 nodes, ≤ 16 deep. */
export const json = z.unknown().superRefine((value, context) => {
  const reason = overLimit(value)
  if (reason !== null) context.addIssue({ code: 'custom', message: reason })
})

/** Answers by field id, as JSON; what they mean is the engine's to say. */
export const answers = z.record(z.string().max(40), json).superRefine((value, context) => {
  const reason = overLimit(value)
  if (reason !== null) context.addIssue({ code: 'custom', message: reason })
})

/** A strict input that names its county. */
export function inCounty<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject({ county: definitionId, ...shape })
}

const limits = { text: 20_000, nodes: 20_000, depth: 16 }

/** Walks with a stack of its own, so that depth cannot exhaust the engine's. */
function overLimit(root: unknown): string | null {
  const stack: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }]
  let nodes = 0
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    nodes += 1
    if (nodes > limits.nodes) return 'too many values'
    if (top.depth > limits.depth) return 'too deep'
    if (typeof top.value === 'string' && top.value.length > limits.text) return 'text too long'
    if (typeof top.value !== 'object' || top.value === null) continue
    for (const value of Object.values(top.value)) stack.push({ value, depth: top.depth + 1 })
  }
  return null
}
