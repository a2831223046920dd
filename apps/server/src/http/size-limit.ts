import { ApiError } from '@xiance/api'
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { jsonError } from './json-error.ts'

/** Refuses larger bodies before anything reads them, also when they come without a length. */
export function sizeLimit(bytes: number): MiddlewareHandler {
  const limit = `${Math.round(bytes / 1024)} kB`
  return bodyLimit({
    maxSize: bytes,
    onError: (context) => {
      // The rest of the body stays unread, so nothing else can come over this connection.
      context.header('connection', 'close')
      return jsonError(context, new ApiError('request.too_large', { params: { limit } }))
    },
  })
}
