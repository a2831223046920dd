/** 0 fine, 1 problems of severity error or failed cases, 2 wrong use. */
export type ExitCode = 0 | 1 | 2

export interface Output {
  /** One line for a person; silent with `--json`. */
  readonly line: (text: string) => void
  /** The one answer for a machine; silent without `--json`. */
  readonly json: (value: unknown) => void
}

interface Call {
  readonly args: readonly string[]
  readonly options: Readonly<Record<string, string | undefined>>
  readonly output: Output
}

export interface Command {
  /** Words after the name: `<config> <household.json> --on <date>`. */
  readonly usage: string
  readonly about: string
  /** Count of positional words it needs. */
  readonly needs: number
  /** Options with a value, without the dashes. */
  readonly options: readonly string[]
  readonly run: (call: Call) => Promise<ExitCode>
}
