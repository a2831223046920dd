import { randomBytes } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'

/** What a handler finds in Hono's variables: the nonce of this answer's style elements. */
export interface SecurityVariables {
  readonly nonce: string
}

/** Strict headers on every answer. Scripts come only from our own files; the nonce is for the style elements that the component library makes itself. */
export const securityHeaders: MiddlewareHandler<{ Variables: SecurityVariables }> = async (
  context,
  next,
) => {
  const nonce = randomBytes(16).toString('base64')
  context.set('nonce', nonce)
  await next()
  const { headers } = context.res
  headers.set('content-security-policy', contentSecurityPolicy(nonce))
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'same-origin')
  headers.set('cross-origin-opener-policy', 'same-origin')
  headers.set('cross-origin-resource-policy', 'same-origin')
  headers.set('permissions-policy', 'camera=(self), geolocation=(self), microphone=(), payment=()')
}

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ')
}
