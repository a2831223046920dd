import type { TRPC_ERROR_CODE_KEY } from '@trpc/server'
import { auditErrors } from '../features/audit/errors.ts'
import { checklistErrors } from '../features/checklist/errors.ts'
import { configErrors } from '../features/config/errors.ts'
import { demoErrors } from '../features/demo/errors.ts'
import { fileErrors } from '../features/file/errors.ts'
import { indicatorErrors } from '../features/indicator/errors.ts'
import { problemErrors } from '../features/problem/errors.ts'
import { registerErrors } from '../features/register/errors.ts'
import { submissionErrors } from '../features/submission/errors.ts'
import { userErrors } from '../features/users/errors.ts'
import { accessErrors } from '../access/errors.ts'
import { requestErrors } from './request-errors.ts'

/** Every code the API answers with, and the kind of HTTP failure it is. Codes are declared beside their feature. */
export const errorCodes = {
  ...accessErrors,
  ...requestErrors,
  ...configErrors,
  ...registerErrors,
  ...submissionErrors,
  ...fileErrors,
  ...indicatorErrors,
  ...checklistErrors,
  ...problemErrors,
  ...auditErrors,
  ...userErrors,
  ...demoErrors,
} as const satisfies Readonly<Record<string, TRPC_ERROR_CODE_KEY>>

export type ErrorCode = keyof typeof errorCodes
