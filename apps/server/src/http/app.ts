import { ApiError, pieceBytes, type App, type AppAuth, type Services } from '@xiance/api'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import type { Logger } from 'pino'
import { withClientAddress } from './client-address.ts'
import { fileEndpoint } from './file-endpoint.ts'
import { inputInBody } from './input-in-body.ts'
import { jsonError } from './json-error.ts'
import { ownOrigin } from './own-origin.ts'
import { securityHeaders, type SecurityVariables } from './security-headers.ts'
import { sizeLimit } from './size-limit.ts'
import { staticApp } from './static-files.ts'
import { trpcEndpoint } from './trpc-endpoint.ts'

export interface HttpAppOptions {
  readonly services: Services
  readonly auth: Readonly<Record<App, AppAuth>>
  /** Built files of each app. */
  readonly folders: Readonly<Record<App, string>>
  readonly publicUrl: string | undefined
  readonly log: Logger
}

const apps: readonly App[] = ['portal', 'admin']
const authBytes = 16 * 1024
const callBytes = 2 * 1024 * 1024

/** Everything one port answers. */
export function httpApp({
  services,
  auth,
  folders,
  publicUrl,
  log,
}: HttpAppOptions): Hono<{ Variables: SecurityVariables }> {
  const http = new Hono<{ Variables: SecurityVariables }>()
  http.use(securityHeaders)
  http.use(compress())
  http.onError((error, context) => {
    log.error({ name: error.name }, 'request failed')
    return jsonError(context, error instanceof ApiError ? error : new ApiError('server.failed'))
  })
  http.notFound((context) => jsonError(context, new ApiError('request.unknown_procedure')))
  http.get('/healthz', async (context) => {
    await services.store.read(async () => undefined)
    return context.json({ ok: true })
  })
  http.get('/', (context) => context.redirect(services.demo === null ? '/admin/' : '/portal/demo'))
  for (const app of apps) {
    const call = trpcEndpoint({ app, services, auth: auth[app], log })
    const page = staticApp(app, folders[app])
    http.use(`/${app}/api/*`, sizeLimit(authBytes), ownOrigin(publicUrl))
    http.all(`/${app}/api/auth/*`, (context) => auth[app].handle(withClientAddress(context)))
    http.use(`/${app}/trpc/*`, sizeLimit(callBytes), ownOrigin(publicUrl), inputInBody)
    http.all(`/${app}/trpc/*`, (context) => call(context.req.raw))
    const files = fileEndpoint({ services, auth: auth[app], log })
    http.use(`/${app}/files/*`, sizeLimit(pieceBytes), ownOrigin(publicUrl))
    http.put(`/${app}/files/:county/:hash`, files.put)
    http.get(`/${app}/files/:county/:hash`, files.get)
    http.get(`/${app}`, (context) => context.redirect(`/${app}/`))
    http.get(`/${app}/*`, page)
  }
  return http
}
