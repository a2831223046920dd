/** A wrong call or an unreadable file: told in a sentence, never as a stack trace; exit code 2. */
export class CliError extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}
