import type { FailureTable } from '../../error/failure-table.ts'

export const configErrors = {
  'config.not_found': 'NOT_FOUND',
  'config.version_differs': 'CONFLICT',
  'config.draft_stale': 'CONFLICT',
  'config.invalid': 'UNPROCESSABLE_CONTENT',
  'config.other_county': 'UNPROCESSABLE_CONTENT',
  'config.path_unknown': 'BAD_REQUEST',
  'config.unchanged': 'CONFLICT',
} as const satisfies FailureTable
