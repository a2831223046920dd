import { member } from '../../trpc.ts'
import { progressInput, reportInput, sheetInput } from './inputs.ts'
import { indicatorProgress } from './progress.ts'
import { report } from './report.ts'
import { indicatorSheet } from './sheet.ts'

export const indicatorRoutes = {
  sheet: member
    .input(sheetInput)
    .query(({ ctx, input }) => indicatorSheet(ctx.services, ctx.actor, input)),
  report: member
    .input(reportInput)
    .mutation(({ ctx, input }) => report(ctx.services, ctx.actor, input)),
  progress: member
    .input(progressInput)
    .query(({ ctx, input }) => indicatorProgress(ctx.services, ctx.actor, input)),
} as const
