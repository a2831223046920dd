import type { FailureTable } from './failure-table.ts'

/** Faults of the request itself, and of the server. */
export const requestErrors = {
  'request.not_json': 'PARSE_ERROR',
  'request.invalid': 'BAD_REQUEST',
  'request.input_in_address': 'BAD_REQUEST',
  'request.too_large': 'PAYLOAD_TOO_LARGE',
  'request.too_many': 'TOO_MANY_REQUESTS',
  'request.unknown_procedure': 'NOT_FOUND',
  'server.failed': 'INTERNAL_SERVER_ERROR',
} as const satisfies FailureTable
