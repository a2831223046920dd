import type { ErrorCode, ErrorParams } from './locales/words.ts'

/** A wrong call or an unreadable file: told in a sentence by locale, never as a stack trace; exit code 2. */
export class CliError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C
  readonly params: ErrorParams<C>

  constructor(code: C, params: ErrorParams<C>) {
    super(code)
    this.code = code
    this.params = params
  }
}
