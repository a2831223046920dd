import type { TableShape } from './table-maker.ts'

const ofUser = [{ columns: ['userId'], to: 'auth_user', target: ['id'], cascade: true }] as const

/** better-auth's tables under the names its `modelName` options give them, with the username plugin. */
export const authShapes = {
  auth_user: {
    columns: {
      id: 'text',
      name: 'text',
      email: 'text',
      emailVerified: 'flag',
      image: 'text?',
      createdAt: 'instant',
      updatedAt: 'instant',
      username: 'text?',
      displayUsername: 'text?',
    },
    key: ['id'],
    unique: [['email'], ['username']],
  },
  auth_session: {
    columns: {
      id: 'text',
      expiresAt: 'instant',
      token: 'text',
      createdAt: 'instant',
      updatedAt: 'instant',
      ipAddress: 'text?',
      userAgent: 'text?',
      userId: 'text',
    },
    key: ['id'],
    unique: [['token']],
    indexes: [['userId']],
    refers: ofUser,
  },
  auth_account: {
    columns: {
      id: 'text',
      accountId: 'text',
      providerId: 'text',
      userId: 'text',
      accessToken: 'text?',
      refreshToken: 'text?',
      idToken: 'text?',
      accessTokenExpiresAt: 'instant?',
      refreshTokenExpiresAt: 'instant?',
      scope: 'text?',
      password: 'text?',
      createdAt: 'instant',
      updatedAt: 'instant',
    },
    key: ['id'],
    indexes: [['userId']],
    refers: ofUser,
  },
  auth_verification: {
    columns: {
      id: 'text',
      identifier: 'text',
      value: 'text',
      expiresAt: 'instant',
      createdAt: 'instant',
      updatedAt: 'instant',
    },
    key: ['id'],
    indexes: [['identifier']],
  },
  auth_rate_limit: {
    columns: { id: 'text', key: 'text', count: 'integer', lastRequest: 'exact' },
    key: ['id'],
    unique: [['key']],
  },
} satisfies Readonly<Record<string, TableShape>>
