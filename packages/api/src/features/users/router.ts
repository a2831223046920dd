import { member, router } from '../../trpc.ts'
import { createUser } from './create.ts'
import { createInput } from './inputs.ts'

export const usersRouter = router({
  create: member
    .input(createInput)
    .mutation(({ ctx, input }) => createUser(ctx.services, ctx.actor, input)),
})
