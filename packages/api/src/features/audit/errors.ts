import type { FailureTable } from '../../error/failure-table.ts'

export const auditErrors = {
  'audit.broken': 'CONFLICT',
} as const satisfies FailureTable
