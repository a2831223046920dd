import type { ErrorData } from '@xiance/api'
import { TRPCClientError } from '@trpc/client'

/** Why a call failed: a code with its sentence, what is wrong where, and the server's state after a conflict. */
export interface CallFailure {
  /** `network.unreachable` when no answer came. */
  readonly code: ErrorData['code'] | 'network.unreachable'
  /** The server's Chinese sentence. */
  readonly message: string
  readonly problems: ErrorData['problems']
  readonly params: ErrorData['params']
  readonly current: unknown
  /** null: no answer came, so nobody knows whether it happened. */
  readonly httpStatus: number | null
}

/** What any error of a call says, also when it never reached the server. */
export function problemsOf(error: unknown): CallFailure {
  const data = dataOf(error)
  if (data !== null && error instanceof Error) return { ...data, message: error.message }
  return {
    code: 'network.unreachable',
    message: '没有连上服务器,内容已保留。',
    problems: [],
    params: {},
    current: null,
    httpStatus: null,
  }
}

function dataOf(error: unknown): ErrorData | null {
  if (!(error instanceof TRPCClientError)) return null
  const { data } = error as { readonly data: unknown }
  const known = typeof data === 'object' && data !== null && 'code' in data && 'problems' in data
  return known ? (data as ErrorData) : null
}
