import { TRPCClientError } from '@trpc/client'
import type { Problem } from '@xiance/schema'

/** A failed call as data: what the server said, or that it could not be reached. */
export interface Failure {
  readonly code: string
  /** The server's sentence in zh-CN. */
  readonly message: string
  readonly problems: readonly Problem[]
  readonly params: Problem['params']
  /** The server's state after a conflict. */
  readonly current: unknown
}

/** Code of a call that never got an answer. */
const unreachable = 'network.unreachable'

export function failureOf(error: unknown): Failure {
  if (!(error instanceof TRPCClientError)) {
    return {
      ...nothing,
      code: 'admin.failed',
      message: error instanceof Error ? error.message : '',
    }
  }
  const data: unknown = error.data
  if (!isFailureData(data)) return { ...nothing, code: unreachable, message: '' }
  return {
    code: data.code,
    message: error.message,
    problems: data.problems ?? [],
    params: data.params ?? {},
    current: data.current ?? null,
  }
}

export function isUnreachable(error: unknown): boolean {
  return failureOf(error).code === unreachable
}

export function isSignedOut(error: unknown): boolean {
  return failureOf(error).code === 'auth.required'
}

const nothing = { problems: [], params: {}, current: null } as const

type FailureData = Pick<Failure, 'code'> & Partial<Omit<Failure, 'code' | 'message'>>

function isFailureData(data: unknown): data is FailureData {
  return (
    typeof data === 'object' && data !== null && 'code' in data && typeof data.code === 'string'
  )
}
