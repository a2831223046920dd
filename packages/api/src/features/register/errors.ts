import type { FailureTable } from '../../error/failure-table.ts'

export const registerErrors = {
  'register.not_found': 'NOT_FOUND',
  'record.not_found': 'NOT_FOUND',
  'record.invalid': 'UNPROCESSABLE_CONTENT',
  'record.exists': 'CONFLICT',
  'register.export_too_long': 'UNPROCESSABLE_CONTENT',
} as const satisfies FailureTable
