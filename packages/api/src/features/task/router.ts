import { inCounty } from '../../input.ts'
import { member, router } from '../../trpc.ts'
import { myTasks } from './mine.ts'

export const taskRouter = router({
  mine: member.input(inCounty({})).query(({ ctx }) => myTasks(ctx.services, ctx.actor)),
})
