import { router, signedIn } from '../../trpc.ts'
import { me } from './me.ts'

export const sessionRouter = router({
  me: signedIn.query(({ ctx }) => me(ctx.services, ctx.user)),
})
