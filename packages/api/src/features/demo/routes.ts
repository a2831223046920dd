import { ApiError } from '../../error/api-error.ts'
import { open } from '../../trpc.ts'

export const demoRoutes = {
  people: open.query(({ ctx }) => {
    if (ctx.services.demo === null) throw new ApiError('demo.only')
    return ctx.services.demo()
  }),
} as const
