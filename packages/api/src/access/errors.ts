import type { FailureTable } from '../error/failure-table.ts'

export const accessErrors = {
  'auth.required': 'UNAUTHORIZED',
  'auth.forbidden': 'FORBIDDEN',
  'region.outside': 'FORBIDDEN',
  'county.not_found': 'NOT_FOUND',
  'region.not_found': 'NOT_FOUND',
} as const satisfies FailureTable
