import type { FailureTable } from '../../error/failure-table.ts'

export const indicatorErrors = {
  'indicator.not_found': 'NOT_FOUND',
  'indicator.invalid': 'UNPROCESSABLE_CONTENT',
  'indicator.stale': 'CONFLICT',
} as const satisfies FailureTable
