import { betterAuth } from 'better-auth'
import type { SignedInUser } from '../context.ts'
import { authOptions, type AuthOptions } from './auth-options.ts'

/** Sessions of one app, as the server mounts them. */
export interface AppAuth {
  /** Answers everything under the app's base path. */
  readonly handle: (request: Request) => Promise<Response>
  /** Who sent these headers; null without a living session. */
  readonly userOf: (headers: Headers) => Promise<SignedInUser | null>
}

export function createAppAuth(options: AuthOptions): AppAuth {
  const auth = betterAuth(authOptions(options))
  return Object.freeze({
    handle: (request: Request) => auth.handler(request),
    userOf: async (headers: Headers) => {
      const found = await auth.api.getSession({ headers })
      if (found === null) return null
      const { id, name, username } = found.user
      return { id, name, username: username ?? '' }
    },
  })
}
