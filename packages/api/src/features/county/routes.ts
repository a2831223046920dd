import { civilDate, inCounty, opaqueId } from '../../input.ts'
import { member } from '../../trpc.ts'
import { countyInfo } from './info.ts'
import { countyRegions } from './regions.ts'
import { setClock } from './set-clock.ts'

export const countyRoutes = {
  info: member.input(inCounty({})).query(({ ctx }) => countyInfo(ctx.services, ctx.actor)),
  regions: member
    .input(inCounty({ within: opaqueId.optional() }))
    .query(({ ctx, input }) => countyRegions(ctx.services, ctx.actor, input)),
  setClock: member
    .input(inCounty({ today: civilDate }))
    .mutation(({ ctx, input }) => setClock(ctx.services, ctx.actor, input)),
} as const
