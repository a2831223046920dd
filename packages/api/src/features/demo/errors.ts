import type { FailureTable } from '../../error/failure-table.ts'

export const demoErrors = {
  'demo.only': 'FORBIDDEN',
} as const satisfies FailureTable
