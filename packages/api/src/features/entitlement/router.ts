import { civilDate, inCounty, opaqueId } from '../../input.ts'
import { member, router } from '../../trpc.ts'
import { entitlementOf } from './of.ts'

export const entitlementRouter = router({
  of: member
    .input(inCounty({ record: opaqueId, on: civilDate.optional() }))
    .query(({ ctx, input }) => entitlementOf(ctx.services, ctx.actor, input)),
})
