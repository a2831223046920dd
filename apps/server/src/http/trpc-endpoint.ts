import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { appRouter, translate, type App, type AppAuth, type Services } from '@xiance/api'
import type { Logger } from 'pino'

export interface TrpcEndpoint {
  readonly app: App
  readonly services: Services
  readonly auth: AppAuth
  readonly log: Logger
}

/** Answers `/<app>/trpc/*` with the session of that app. Logs carry the procedure and the code, never an input. */
export function trpcEndpoint({
  app,
  services,
  auth,
  log,
}: TrpcEndpoint): (request: Request) => Promise<Response> {
  return (request) =>
    fetchRequestHandler({
      endpoint: `/${app}/trpc`,
      req: request,
      router: appRouter,
      allowMethodOverride: true,
      createContext: async () => ({ services, app, user: await auth.userOf(request.headers) }),
      responseMeta: () => ({ headers: { 'cache-control': 'no-store' } }),
      onError: ({ error, path }) => {
        const { reason } = translate(error)
        if (reason === 'server.failed')
          log.error({ path, fault: faultOf(error) }, 'procedure failed')
        else log.info({ path, code: reason }, 'procedure refused')
      },
    })
}

/** Where it broke, without the message: a message may quote data. */
function faultOf(error: Error): { readonly name: string; readonly stack: string } {
  const cause = error.cause instanceof Error ? error.cause : error
  const frames = (cause.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
  return { name: cause.name, stack: frames.slice(0, 8).join('\n') }
}
