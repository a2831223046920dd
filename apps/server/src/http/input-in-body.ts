import { ApiError } from '@xiance/api'
import type { MiddlewareHandler } from 'hono'
import { jsonError } from './json-error.ts'

/** Refuses a call whose input stands in the address, where every log on the way would keep the names people search for. */
export const inputInBody: MiddlewareHandler = async (context, next) => {
  if (context.req.query('input') !== undefined)
    return jsonError(context, new ApiError('request.input_in_address'))
  await next()
  return undefined
}
