import type { Locale } from '@xiance/schema'
import type { Words } from './locales/words.ts'

/** 0 fine, 1 problems of severity error or failed cases, 2 wrong use. */
export type ExitCode = 0 | 1 | 2

export interface Output {
  /** One line for a person; silent with `--json`. */
  readonly line: (text: string) => void
  /** The one answer for a machine; silent without `--json`. */
  readonly json: (value: unknown) => void
  /** A document: itself with or without `--json`. */
  readonly document: (value: unknown) => void
}

export interface Call {
  readonly args: readonly string[]
  /** Values of options, `'true'` for a flag that is given. */
  readonly options: Readonly<Record<string, string | undefined>>
  readonly output: Output
  readonly locale: Locale
  readonly words: Words
}

export interface Command {
  /** Positional words it needs, as they are shown in its usage. */
  readonly args: readonly string[]
  /** Its options with the name of their value; `null` for a flag. */
  readonly options: Readonly<Record<string, string | null>>
  readonly run: (call: Call) => Promise<ExitCode>
}
