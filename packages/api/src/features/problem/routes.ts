import { member } from '../../trpc.ts'
import { actOnProblem } from './act.ts'
import { getProblem } from './get.ts'
import { actInput, listInput, problemInput } from './inputs.ts'
import { listProblems } from './list.ts'

export const problemRoutes = {
  list: member
    .input(listInput)
    .query(({ ctx, input }) => listProblems(ctx.services, ctx.actor, input)),
  get: member
    .input(problemInput)
    .query(({ ctx, input }) => getProblem(ctx.services, ctx.actor, input)),
  act: member
    .input(actInput)
    .mutation(({ ctx, input }) => actOnProblem(ctx.services, ctx.actor, input)),
} as const
