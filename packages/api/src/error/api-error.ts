import { TRPCError } from '@trpc/server'
import type { Problem } from '@xiance/schema'
import { sentenceOf } from '../locales/sentence.ts'
import { errorCodes, type ErrorCode } from './code.ts'

export interface ApiErrorOptions {
  readonly problems?: readonly Problem[]
  readonly params?: Problem['params']
  /** What a client needs to go on after a conflict: the server's current state. */
  readonly current?: unknown
  readonly cause?: unknown
}

/** The one error class at the edge: a code of the table, what is wrong where, and the Chinese sentence as message. */
export class ApiError extends TRPCError {
  readonly reason: ErrorCode
  readonly problems: readonly Problem[]
  readonly params: Problem['params']
  readonly current: unknown

  constructor(reason: ErrorCode, options: ApiErrorOptions = {}) {
    super({
      code: errorCodes[reason],
      message: sentenceOf({ code: reason, params: options.params ?? {} }, 'zh-CN'),
      ...(options.cause === undefined ? {} : { cause: options.cause }),
    })
    this.reason = reason
    this.problems = options.problems ?? []
    this.params = options.params ?? {}
    this.current = options.current ?? null
  }
}
