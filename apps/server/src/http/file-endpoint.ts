import { downloadFile, uploadPiece, type AppAuth, type Services, type Transfer } from '@xiance/api'
import { translate, ApiError } from '@xiance/api'
import { TRPCError } from '@trpc/server'
import type { Context } from 'hono'
import type { Logger } from 'pino'
import { jsonError } from './json-error.ts'

export interface FileEndpoint {
  readonly services: Services
  readonly auth: AppAuth
  readonly log: Logger
}

type Handler = (context: Context) => Promise<Response>

/** The bytes of files, with the session of one app: `PUT` adds a piece at `?offset=&size=`, `GET` fetches a held file. */
export function fileEndpoint({ services, auth, log }: FileEndpoint): {
  readonly put: Handler
  readonly get: Handler
} {
  const asked = async (context: Context): Promise<Transfer> => ({
    user: await auth.userOf(context.req.raw.headers),
    address: { ...context.req.param(), ...context.req.query() },
  })
  const answered = (handler: Handler): Handler => {
    return async (context) => {
      try {
        return await handler(context)
      } catch (error) {
        if (!(error instanceof TRPCError)) throw error
        const refusal = translate(error)
        log.info({ path: 'files', code: refusal.reason }, 'file refused')
        return jsonError(context, refusal)
      }
    }
  }
  return {
    put: answered(async (context) => {
      const transfer = await asked(context)
      // Read only once somebody is known to send it.
      if (transfer.user === null) throw new ApiError('auth.required')
      const bytes = new Uint8Array(await context.req.arrayBuffer())
      return context.json(await uploadPiece(services, transfer, bytes))
    }),
    get: answered(async (context) => {
      const { file, body } = await downloadFile(services, await asked(context))
      return new Response(body, {
        headers: {
          'content-type': file.type,
          'content-length': String(file.size),
          'content-disposition': disposition(file),
          // A shared phone keeps no copy outside the encrypted store.
          'cache-control': 'no-store',
        },
      })
    }),
  }
}

/** Only pictures stand in a page; everything else, whatever it holds, is saved to disk. */
function disposition({
  name,
  inline,
}: {
  readonly name: string
  readonly inline: boolean
}): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encoded}`
}
