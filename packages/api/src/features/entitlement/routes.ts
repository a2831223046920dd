import { civilDate, inCounty, opaqueId } from '../../input.ts'
import { member } from '../../trpc.ts'
import { entitlementOf } from './of.ts'

export const entitlementRoutes = {
  of: member
    .input(inCounty({ record: opaqueId, on: civilDate.optional() }))
    .query(({ ctx, input }) => entitlementOf(ctx.services, ctx.actor, input)),
} as const
