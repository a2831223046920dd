import type { ColumnType, Generated } from 'kysely'

/** ISO text on SQLite, timestamptz on PostgreSQL: better-auth writes and reads them itself. */
type Instant = ColumnType<string | Date, string | Date, string | Date>
type OptionalInstant = ColumnType<
  string | Date | null,
  string | Date | null | undefined,
  string | Date | null
>
type Flag = ColumnType<number | boolean, number | boolean, number | boolean>
type Optional = ColumnType<string | null, string | null | undefined, string | null>

/** better-auth's tables with the username plugin; exempt from the county key. */
export interface AuthTables {
  auth_user: {
    id: string
    name: string
    email: string
    emailVerified: Flag
    image: Optional
    createdAt: Instant
    updatedAt: Instant
    username: Optional
    displayUsername: Optional
  }
  auth_session: {
    id: string
    expiresAt: Instant
    token: string
    createdAt: Instant
    updatedAt: Instant
    ipAddress: Optional
    userAgent: Optional
    userId: string
  }
  auth_account: {
    id: string
    accountId: string
    providerId: string
    userId: string
    accessToken: Optional
    refreshToken: Optional
    idToken: Optional
    accessTokenExpiresAt: OptionalInstant
    refreshTokenExpiresAt: OptionalInstant
    scope: Optional
    password: Optional
    createdAt: Instant
    updatedAt: Instant
  }
  auth_verification: {
    id: string
    identifier: string
    value: string
    expiresAt: Instant
    createdAt: Instant
    updatedAt: Instant
  }
  auth_rate_limit: { id: Generated<string>; key: string; count: number; lastRequest: number }
}
