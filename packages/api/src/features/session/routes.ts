import { signedIn } from '../../trpc.ts'
import { me } from './me.ts'

export const sessionRoutes = {
  me: signedIn.query(({ ctx }) => me(ctx.services, ctx.user)),
} as const
