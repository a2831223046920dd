import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import type { TRPCError } from '@trpc/server'
import type { Problem } from '@xiance/schema'
import { StoreError } from '@xiance/store'
import * as z from 'zod'
import { ApiError } from './api-error.ts'
import type { ErrorCode } from './code.ts'

/** `error.data` of every failed call. */
export interface ErrorData {
  readonly code: ErrorCode
  readonly problems: readonly Problem[]
  readonly params: Problem['params']
  readonly httpStatus: number
  /** The server's current state after a conflict, else null. */
  readonly current: unknown
}

/** Turns any error of a call into data; what is not ours says nothing about its inside. */
export function errorData(error: TRPCError): ErrorData {
  const own = error instanceof ApiError ? error : translate(error)
  return {
    code: own.reason,
    problems: own.problems,
    params: own.params,
    httpStatus: getHTTPStatusCodeFromError(own),
    current: own.current,
  }
}

/** The error as one of ours. */
export function translate(error: TRPCError): ApiError {
  if (error instanceof ApiError) return error
  if (error.cause instanceof ApiError) return error.cause
  if (error.cause instanceof z.ZodError)
    return new ApiError('request.invalid', {
      problems: error.cause.issues.flatMap(problemsOfIssue),
      cause: error,
    })
  if (error.cause instanceof StoreError && error.cause.code === 'store.cursor_invalid')
    return new ApiError('request.invalid', {
      problems: [{ code: 'request.invalid_format', path: '/cursor', params: {} }],
      cause: error,
    })
  if (
    error.code === 'PARSE_ERROR' ||
    (error.code === 'BAD_REQUEST' && error.cause instanceof SyntaxError)
  )
    return new ApiError('request.not_json', { cause: error })
  if (error.code === 'NOT_FOUND' || error.code === 'METHOD_NOT_SUPPORTED')
    return new ApiError('request.unknown_procedure', { cause: error })
  if (error.code === 'PAYLOAD_TOO_LARGE') return new ApiError('request.too_large', { cause: error })
  if (error.code === 'BAD_REQUEST' || error.code === 'UNSUPPORTED_MEDIA_TYPE')
    return new ApiError('request.invalid', { cause: error })
  return new ApiError('server.failed', { cause: error })
}

function problemsOfIssue(issue: z.core.$ZodIssue): readonly Problem[] {
  const at = (path: readonly PropertyKey[]) => path.map((part) => `/${String(part)}`).join('')
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      code: 'request.unknown_field',
      path: at([...issue.path, key]),
      params: { name: key },
    }))
  return [{ code: `request.${issue.code}`, path: at(issue.path), params: {} }]
}
