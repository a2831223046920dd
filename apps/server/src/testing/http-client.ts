import type { ErrorData } from '@xiance/api'
import { testPassword } from './test-server.ts'

export interface HttpAnswer {
  readonly status: number
  readonly data: unknown
  readonly error: { readonly message: string; readonly data: ErrorData } | null
}

/** A browser of one signed-in user, down to the cookie. */
export interface HttpClient {
  readonly cookie: string
  readonly query: (path: string, input: unknown) => Promise<HttpAnswer>
  readonly mutate: (path: string, input: unknown) => Promise<HttpAnswer>
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
  const post: HttpClient['post'] = async (path, body, extra = {}) =>
    answerOf(
      await fetch(`${base}/${path}`, { method: 'POST', headers: { ...headers, ...extra }, body }),
    )
  return {
    cookie,
    post,
    query: async (path, input) =>
      answerOf(
        await fetch(`${base}/${path}?input=${encodeURIComponent(JSON.stringify(input))}`, {
          headers,
        }),
      ),
    mutate: (path, input) => post(path, JSON.stringify(input)),
  }
}

async function answerOf(response: Response): Promise<HttpAnswer> {
  const body = (await response.json()) as {
    readonly result?: { readonly data: unknown }
    readonly error?: HttpAnswer['error']
  }
  return { status: response.status, data: body.result?.data, error: body.error ?? null }
}
