import { inCounty } from '../../input.ts'
import { member } from '../../trpc.ts'
import { myTasks } from './mine.ts'

export const taskRoutes = {
  mine: member.input(inCounty({})).query(({ ctx }) => myTasks(ctx.services, ctx.actor)),
} as const
