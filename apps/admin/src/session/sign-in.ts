export type SignInOutcome = 'ok' | 'wrong' | 'tooMany' | 'unreachable' | 'failed'

export interface Credentials {
  readonly username: string
  readonly password: string
}

/** Opens a session of this app; its cookie reaches only this app's paths. */
export async function signIn(credentials: Credentials): Promise<SignInOutcome> {
  const response = await post('/admin/api/auth/sign-in/username', credentials)
  if (response === null) return 'unreachable'
  if (response.ok) return 'ok'
  if (response.status === 429) return 'tooMany'
  return response.status < 500 ? 'wrong' : 'failed'
}

/** Ends the session; false when the server could not be reached. */
export async function signOut(): Promise<boolean> {
  const response = await post('/admin/api/auth/sign-out', {})
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
