import type { FailureTable } from '../../error/failure-table.ts'

export const problemErrors = {
  'problem.not_found': 'NOT_FOUND',
  'problem.stale': 'CONFLICT',
} as const satisfies FailureTable
