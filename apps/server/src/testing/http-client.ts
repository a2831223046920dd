import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter, ErrorData } from '@xiance/api'
import { testPassword } from './test-server.ts'

type Outputs = inferRouterOutputs<AppRouter>
type PathIn<F extends keyof Outputs> = `${F}.${keyof Outputs[F] & string}`
/** `submission.submit` and every other procedure. */
type ProcedurePath = { [F in keyof Outputs]: PathIn<F> }[keyof Outputs]
type OutputOf<P> = P extends `${infer F extends keyof Outputs}.${infer N}`
  ? N extends keyof Outputs[F]
    ? Outputs[F][N]
    : never
  : never

export interface HttpAnswer<T = unknown> {
  readonly status: number
  readonly data: T | undefined
  readonly error: { readonly message: string; readonly data: ErrorData } | null
}

/** A browser of one signed-in user, down to the cookie. */
export interface HttpClient {
  readonly cookie: string
  readonly query: <P extends ProcedurePath>(
    path: P,
    input: unknown,
  ) => Promise<HttpAnswer<OutputOf<P>>>
  readonly mutate: <P extends ProcedurePath>(
    path: P,
    input: unknown,
  ) => Promise<HttpAnswer<OutputOf<P>>>
  /** Asks for a path below the app, `files/…`, with the session. */
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>
  /** Sends the body as it is. */
  readonly post: (
    path: string,
    body: string,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<HttpAnswer>
}

export async function signIn(
  url: string,
  app: 'portal' | 'admin',
  username: string,
): Promise<HttpClient> {
  const response = await fetch(`${url}/${app}/api/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ username, password: testPassword }),
  })
  if (!response.ok)
    throw new Error(`sign-in of ${username}: ${response.status} ${await response.text()}`)
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  return httpClient(`${url}/${app}/trpc`, cookie)
}

export function httpClient(base: string, cookie: string): HttpClient {
  const headers = { 'content-type': 'application/json', cookie }
  const send = async <T>(path: string, body: string, extra = {}): Promise<HttpAnswer<T>> =>
    answerOf(
      await fetch(`${base}/${path}`, { method: 'POST', headers: { ...headers, ...extra }, body }),
    )
  return {
    cookie,
    fetch: (path, init = {}) => {
      const own = new Headers(init.headers)
      own.set('cookie', cookie)
      return fetch(`${base.slice(0, base.lastIndexOf('/'))}/${path}`, { ...init, headers: own })
    },
    post: send,
    query: (path, input) => send(path, JSON.stringify(input)),
    mutate: (path, input) => send(path, JSON.stringify(input)),
  }
}

async function answerOf<T>(response: Response): Promise<HttpAnswer<T>> {
  const body = (await response.json()) as {
    readonly result?: { readonly data: T }
    readonly error?: HttpAnswer['error']
  }
  return { status: response.status, data: body.result?.data, error: body.error ?? null }
}
