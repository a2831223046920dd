import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'

export interface Listening extends AsyncDisposable {
  /** `http://127.0.0.1:4600`. */
  readonly url: string
  readonly port: number
}

type Fetch = Parameters<typeof createAdaptorServer>[0]['fetch']

/** Starts answering; disposing lets running requests end and takes no new ones. */
export async function listen({
  fetch,
  port,
  hostname,
}: {
  readonly fetch: Fetch
  readonly port: number
  readonly hostname?: string
}): Promise<Listening> {
  const server = createAdaptorServer({ fetch })
  const bound = await new Promise<number>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, hostname, () => resolve((server.address() as AddressInfo).port))
  })
  return {
    url: `http://127.0.0.1:${bound}`,
    port: bound,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeIdleConnections' in server) server.closeIdleConnections()
        setTimeout(() => {
          if ('closeAllConnections' in server) server.closeAllConnections()
        }, 5_000).unref()
      }),
  }
}
