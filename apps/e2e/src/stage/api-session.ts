import { createCalls, type App, type Calls, type Credentials } from '@xiance/client'

/** A signed-in session of one app without a browser: its calls, and the `fetch` that carries its cookie. */
export interface ApiSession {
  readonly url: string
  readonly fetch: typeof globalThis.fetch
  readonly calls: Calls
}

export async function apiSession(
  origin: string,
  app: App,
  credentials: Credentials,
): Promise<ApiSession> {
  const response = await fetch(`${origin}/${app}/api/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify(credentials),
  })
  if (!response.ok) throw new Error(`${credentials.username} was not let in: ${response.status}`)
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const signedIn: typeof globalThis.fetch = (input, init) =>
    fetch(input, { ...init, headers: { ...(init?.headers as object), cookie } })
  const url = `${origin}/${app}/trpc`
  return { url, fetch: signedIn, calls: createCalls({ url, fetch: signedIn }) }
}
