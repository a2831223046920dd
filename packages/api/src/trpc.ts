import { initTRPC } from '@trpc/server'
import * as z from 'zod'
import { actorIn } from './access/actor.ts'
import type { Context } from './context.ts'
import { ApiError } from './error/api-error.ts'
import { errorData, translate } from './error/error-data.ts'
import { definitionId } from './input.ts'

const t = initTRPC.context<Context>().create({
  errorFormatter: ({ shape, error }) => ({
    code: shape.code,
    message: translate(error).message,
    data: errorData(error),
  }),
})

export const { router, createCallerFactory } = t

/** Anybody may call it. */
export const open = t.procedure

/** A signed-in user. */
export const signedIn = t.procedure.use(({ ctx, next }) => {
  if (ctx.user === null) throw new ApiError('auth.required')
  return next({ ctx: { ...ctx, user: ctx.user } })
})

/** A member of the county named in the input; `ctx.actor` is who asks, with the memberships there. */
export const member = signedIn.use(async ({ ctx, getRawInput, next }) => {
  const named = z.object({ county: definitionId }).safeParse(await getRawInput())
  if (!named.success)
    throw new ApiError('request.invalid', {
      problems: [{ code: 'request.invalid_type', path: '/county', params: {} }],
    })
  const actor = await actorIn(ctx.services, ctx.user, named.data.county)
  return next({ ctx: { ...ctx, actor } })
})
