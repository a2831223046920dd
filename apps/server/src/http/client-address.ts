import { getConnInfo } from '@hono/node-server/conninfo'
import { clientAddressHeader } from '@xiance/api'
import type { Context } from 'hono'

/** The request with the socket's address in our own header; whatever the client sent under that name is replaced. */
export function withClientAddress(context: Context): Request {
  const headers = new Headers(context.req.raw.headers)
  headers.set(clientAddressHeader, getConnInfo(context).remote.address ?? '0.0.0.0')
  return new Request(context.req.raw, { headers })
}
