import type { FailureTable } from '../../error/failure-table.ts'

export const checklistErrors = {
  'checklist.not_found': 'NOT_FOUND',
  'checklist.invalid': 'UNPROCESSABLE_CONTENT',
  'checklist.undecided': 'UNPROCESSABLE_CONTENT',
  'checklist.not_applicable': 'UNPROCESSABLE_CONTENT',
  'checklist.stale': 'CONFLICT',
  'checklist.done': 'CONFLICT',
} as const satisfies FailureTable
