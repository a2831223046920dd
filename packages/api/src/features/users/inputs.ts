import * as z from 'zod'
import { definitionId, inCounty, opaqueId } from '../../input.ts'

export const createInput = inCounty({
  username: z.string().regex(/^[a-zA-Z0-9_.]{2,40}$/),
  password: z.string().min(8).max(128),
  name: z.string().trim().min(1).max(40),
  memberships: z
    .array(z.strictObject({ role: definitionId, region: opaqueId, organ: definitionId.optional() }))
    .min(1)
    .max(50),
})

export type CreateInput = z.output<typeof createInput>
