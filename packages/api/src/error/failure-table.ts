import type { TRPC_ERROR_CODE_KEY } from '@trpc/server'

/** Codes of one feature, `feature.reason`, and the kind of HTTP failure each is. */
export type FailureTable = Readonly<Record<string, TRPC_ERROR_CODE_KEY>>
