import { errorData, type ApiError } from '@xiance/api'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** An error before any procedure ran, in the very shape a procedure's error has. */
export function jsonError(context: Context, error: ApiError): Response {
  const data = errorData(error)
  return context.json(
    { error: { message: error.message, code: -32_000, data } },
    data.httpStatus as ContentfulStatusCode,
  )
}
