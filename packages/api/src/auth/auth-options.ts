import type { BetterAuthOptions } from 'better-auth'
import { username } from 'better-auth/plugins/username'
import type { Store } from '@xiance/store'
import type { App } from '../context.ts'

/** The store's writing connection, which better-auth shares. */
export type AuthDatabase = Store['auth']

export interface AuthOptions {
  readonly app: App
  readonly database: AuthDatabase
  readonly secret: string
  /** Address people type when a proxy ends TLS; without it the request's own origin is trusted. */
  readonly publicUrl?: string | undefined
  /** Sign-in attempts a minute from one address. */
  readonly signInsPerMinute?: number
}

/** Header the server sets from the socket; what a client sends under this name is dropped before. */
export const clientAddressHeader = 'x-xiance-client-address'

/** Seconds a session lives without use: a phone in the field keeps its cadre signed in, an office desk does not. */
const sessionSeconds = { portal: 14 * 86_400, admin: 12 * 3_600 } as const satisfies Readonly<
  Record<App, number>
>

/** What nobody does over HTTP: accounts are made by the use case `users.create`. */
const disabledPaths = [
  '/sign-up/email',
  '/sign-in/email',
  '/is-username-available',
  '/update-user',
  '/delete-user',
  '/change-email',
  '/request-password-reset',
  '/reset-password',
  '/verify-email',
  '/send-verification-email',
  '/sign-in/social',
  '/link-social',
  '/unlink-account',
]

/** better-auth for one app: username and password only, the same tables, a cookie that only this app's paths see. */
export function authOptions({
  app,
  database,
  secret,
  publicUrl,
  signInsPerMinute = 30,
}: AuthOptions) {
  return {
    appName: 'xiance',
    basePath: `/${app}/api/auth`,
    ...(publicUrl === undefined ? {} : { baseURL: publicUrl }),
    secret,
    database: { db: database.db, type: database.type },
    trustedOrigins: (request) =>
      publicUrl === undefined && request !== undefined ? [new URL(request.url).origin] : [],
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 8,
      maxPasswordLength: 128,
    },
    plugins: [username({ minUsernameLength: 2, maxUsernameLength: 40 })],
    user: { modelName: 'auth_user' },
    session: { modelName: 'auth_session', expiresIn: sessionSeconds[app], updateAge: 3_600 },
    account: { modelName: 'auth_account' },
    verification: { modelName: 'auth_verification' },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'auth_rate_limit',
      window: 60,
      max: 300,
      customRules: {
        '/sign-in/username': { window: 60, max: signInsPerMinute },
        '/change-password': { window: 60, max: 5 },
      },
    },
    disabledPaths,
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      cookiePrefix: 'xiance',
      defaultCookieAttributes: { path: `/${app}`, sameSite: 'lax', httpOnly: true },
      useSecureCookies: publicUrl?.startsWith('https://') ?? false,
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
      disableOriginCheck: false,
      disableCSRFCheck: false,
    },
  } satisfies BetterAuthOptions
}
