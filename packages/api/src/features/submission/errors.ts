import type { FailureTable } from '../../error/failure-table.ts'

export const submissionErrors = {
  'form.not_found': 'NOT_FOUND',
  'submission.not_found': 'NOT_FOUND',
  'submission.stale': 'CONFLICT',
  'submission.invalid': 'UNPROCESSABLE_CONTENT',
  'submission.unknown_field': 'UNPROCESSABLE_CONTENT',
  'submission.closed': 'CONFLICT',
  'workflow.not_allowed': 'FORBIDDEN',
} as const satisfies FailureTable
