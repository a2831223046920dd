/** An app with sessions of its own. */
export type App = 'portal' | 'admin'
export type SignInOutcome = 'ok' | 'wrong' | 'tooMany' | 'unreachable' | 'failed'

export interface Credentials {
  readonly username: string
  readonly password: string
}

/** Opens a session of one app; the cookie reaches only that app's paths. */
export async function signIn(app: App, credentials: Credentials): Promise<SignInOutcome> {
  const response = await post(`/${app}/api/auth/sign-in/username`, credentials)
  if (response === null) return 'unreachable'
  if (response.ok) return 'ok'
  if (response.status === 429) return 'tooMany'
  return response.status < 500 ? 'wrong' : 'failed'
}

/** Ends the app's session; false when the server could not be reached. */
export async function signOut(app: App): Promise<boolean> {
  const response = await post(`/${app}/api/auth/sign-out`, {})
  return response !== null
}

async function post(url: string, body: object): Promise<Response | null> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  } catch {
    return null
  }
}
