import { member } from '../../trpc.ts'
import { describeInput, sendInput } from './inputs.ts'
import { describeFiles } from './open.ts'
import { sendFile } from './send.ts'

/** The bytes themselves travel beside the calls: `PUT` and `GET /<app>/files/<county>/<hash>`. */
export const fileRoutes = {
  send: member
    .input(sendInput)
    .mutation(({ ctx, input }) => sendFile(ctx.services, ctx.actor, input)),
  describe: member
    .input(describeInput)
    .query(({ ctx, input }) => describeFiles(ctx.services, ctx.actor, input)),
} as const
