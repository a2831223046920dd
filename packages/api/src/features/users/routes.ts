import { member } from '../../trpc.ts'
import { createUser } from './create.ts'
import { createInput } from './inputs.ts'

export const usersRoutes = {
  create: member
    .input(createInput)
    .mutation(({ ctx, input }) => createUser(ctx.services, ctx.actor, input)),
} as const
