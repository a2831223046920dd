import type { FailureTable } from '../../error/failure-table.ts'

export const fileErrors = {
  'file.not_found': 'NOT_FOUND',
  'file.empty': 'UNPROCESSABLE_CONTENT',
  'file.too_large': 'PAYLOAD_TOO_LARGE',
  'file.too_many': 'TOO_MANY_REQUESTS',
  'file.type_refused': 'UNPROCESSABLE_CONTENT',
  'file.type_differs': 'UNPROCESSABLE_CONTENT',
  'file.hash_differs': 'UNPROCESSABLE_CONTENT',
  'file.offset_differs': 'CONFLICT',
} as const satisfies FailureTable
