import type { FailureTable } from '../../error/failure-table.ts'

export const userErrors = {
  'users.username_taken': 'CONFLICT',
  'users.role_unknown': 'UNPROCESSABLE_CONTENT',
} as const satisfies FailureTable
