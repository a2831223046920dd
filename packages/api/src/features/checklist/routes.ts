import { member } from '../../trpc.ts'
import { assessedInput, openInput, subjectsInput } from './inputs.ts'
import { openChecklist } from './open.ts'
import { saveChecklistDraft } from './save-draft.ts'
import { checklistSubjects } from './subjects.ts'
import { submitChecklist } from './submit.ts'

export const checklistRoutes = {
  subjects: member
    .input(subjectsInput)
    .query(({ ctx, input }) => checklistSubjects(ctx.services, ctx.actor, input)),
  open: member
    .input(openInput)
    .query(({ ctx, input }) => openChecklist(ctx.services, ctx.actor, input)),
  saveDraft: member
    .input(assessedInput)
    .mutation(({ ctx, input }) => saveChecklistDraft(ctx.services, ctx.actor, input)),
  submit: member
    .input(assessedInput)
    .mutation(({ ctx, input }) => submitChecklist(ctx.services, ctx.actor, input)),
} as const
