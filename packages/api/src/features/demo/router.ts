import { ApiError } from '../../error/api-error.ts'
import { open, router } from '../../trpc.ts'

export const demoRouter = router({
  people: open.query(({ ctx }) => {
    if (ctx.services.demo === null) throw new ApiError('demo.only')
    return ctx.services.demo()
  }),
})
