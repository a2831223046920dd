import { ApiError } from '@xiance/api'
import type { MiddlewareHandler } from 'hono'
import { jsonError } from './json-error.ts'

/** Refuses writes that a browser sends from another site. */
export function ownOrigin(publicUrl: string | undefined): MiddlewareHandler {
  return async (context, next) => {
    const origin = context.req.header('origin')
    const own = publicUrl === undefined ? new URL(context.req.url).host : new URL(publicUrl).host
    const foreign = origin !== undefined && URL.parse(origin)?.host !== own
    const reads = context.req.method === 'GET' || context.req.method === 'HEAD'
    if (!reads && foreign) return jsonError(context, new ApiError('auth.forbidden'))
    await next()
    return undefined
  }
}
