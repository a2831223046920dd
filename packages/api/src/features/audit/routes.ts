import { inCounty, paging, searchText } from '../../input.ts'
import { member } from '../../trpc.ts'
import { listAudit } from './list.ts'
import { verifyAudit } from './verify.ts'

export const auditRoutes = {
  list: member
    .input(inCounty({ search: searchText.optional(), ...paging }))
    .query(({ ctx, input }) => listAudit(ctx.services, ctx.actor, input)),
  verify: member.input(inCounty({})).query(({ ctx }) => verifyAudit(ctx.services, ctx.actor)),
} as const
