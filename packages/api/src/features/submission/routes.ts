import { member } from '../../trpc.ts'
import { actOnSubmission } from './act.ts'
import { getSubmission } from './get.ts'
import { actInput, filledInput, listInput, openInput, submissionInput } from './inputs.ts'
import { listSubmissions } from './list.ts'
import { openSubmission } from './open.ts'
import { saveDraft } from './save-draft.ts'
import { submit } from './submit.ts'

export const submissionRoutes = {
  open: member
    .input(openInput)
    .query(({ ctx, input }) => openSubmission(ctx.services, ctx.actor, input)),
  saveDraft: member
    .input(filledInput)
    .mutation(({ ctx, input }) => saveDraft(ctx.services, ctx.actor, input)),
  submit: member
    .input(filledInput)
    .mutation(({ ctx, input }) => submit(ctx.services, ctx.actor, input)),
  get: member
    .input(submissionInput)
    .query(({ ctx, input }) => getSubmission(ctx.services, ctx.actor, input)),
  list: member
    .input(listInput)
    .query(({ ctx, input }) => listSubmissions(ctx.services, ctx.actor, input)),
  act: member
    .input(actInput)
    .mutation(({ ctx, input }) => actOnSubmission(ctx.services, ctx.actor, input)),
} as const
