import type { ErrorData } from '@xiance/api'
import { TRPCClientError } from '@trpc/client'
import { ConfigDiffersError } from './config-differs.ts'

/** A failed call as data: what the server said, or that it could not be reached. */
export interface Failure {
  /** The server's code; `network.unreachable` when no answer came, `page.failed` when no call failed at all. */
  readonly code: string
  /** The server's sentence in zh-CN, else the error's own words. */
  readonly message: string
  readonly problems: ErrorData['problems']
  readonly params: ErrorData['params']
  /** The server's state after a conflict. */
  readonly current: unknown
  /** null: no answer came, so nobody knows whether it happened. */
  readonly httpStatus: number | null
}

/** Code of a call that never got an answer. */
export const unreachable = 'network.unreachable'

/** What any error says, also when it never reached the server. */
export function failureOf(error: unknown): Failure {
  if (error instanceof ConfigDiffersError) return differing(error)
  if (!(error instanceof TRPCClientError)) {
    const message = error instanceof Error ? error.message : ''
    return { ...nothing, code: 'page.failed', message }
  }
  const data: unknown = error.data
  if (!isErrorData(data)) return { ...nothing, code: unreachable, message: '' }
  return { ...nothing, ...data, message: error.message }
}

export function isUnreachable(error: unknown): boolean {
  return failureOf(error).code === unreachable
}

export function isSignedOut(error: unknown): boolean {
  return failureOf(error).code === 'auth.required'
}

const nothing = { problems: [], params: {}, current: null, httpStatus: null } as const

/** As the server says it when it is the one to notice. */
function differing({ code, message, form, version, changes }: ConfigDiffersError): Failure {
  return {
    code,
    message,
    problems: changes.map(({ path }) => ({ code, path, params: {} })),
    params: { form, version },
    current: { version, changes },
    httpStatus: 409,
  }
}

function isErrorData(data: unknown): data is Pick<ErrorData, 'code'> & Partial<ErrorData> {
  return (
    typeof data === 'object' && data !== null && 'code' in data && typeof data.code === 'string'
  )
}
