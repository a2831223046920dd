import { parseArgs } from 'node:util'
import { CliError } from './cli-error.ts'
import type { Call, Command, ExitCode, Output } from './command.ts'
import { commands, isCommand } from './commands/index.ts'
import { helpLines } from './help.ts'
import { isLocale, wordsIn, type Words } from './locales/words.ts'
import { usageOf } from './usage.ts'
import { colors } from './terminal/colors.ts'

type Write = (text: string) => void

/** Runs one command line and gives its exit code; `write` takes what was asked for, `complain` what went wrong. */
export async function run(
  argv: readonly string[],
  write: Write,
  complain: Write,
): Promise<ExitCode> {
  const words = wordsIn(localeAsked(argv))
  const [name = 'help', ...rest] = argv
  try {
    if (!isCommand(name)) return help(name, { words, write })
    if (rest.includes('--help')) {
      for (const line of helpLines(words, name)) write(line)
      return 0
    }
    const command: Command = commands[name]
    return await command.run(callOf(name, command, { rest, words, write }))
  } catch (error) {
    tell(error, { words, complain, json: argv.includes('--json') })
    return 2
  }
}

function help(name: string, { words, write }: { words: Words; write: Write }): ExitCode {
  if (!['help', '--help', '-h'].includes(name))
    throw new CliError('cli.unknown_command', { name, known: Object.keys(commands) })
  for (const line of helpLines(words)) write(line)
  return 0
}

function callOf(
  name: string,
  command: Command,
  { rest, words, write }: { rest: readonly string[]; words: Words; write: Write },
): Call {
  const { positionals, values } = parsed(name, command, rest)
  if (positionals.length !== command.args.length)
    throw new CliError('cli.usage', { usage: usageOf(name, command) })
  const options = Object.fromEntries(
    Object.entries(values).map(([option, value]) => [option, String(value)]),
  )
  const toJson = (value: unknown): void => write(JSON.stringify(value, null, 2))
  const output: Output =
    options['json'] === 'true'
      ? { line: () => {}, json: toJson, document: toJson }
      : { line: write, json: () => {}, document: toJson }
  return { args: positionals, options, output, locale: words.locale, words }
}

function parsed(
  name: string,
  command: Command,
  rest: readonly string[],
): {
  readonly positionals: readonly string[]
  readonly values: Readonly<Record<string, string | boolean | undefined>>
} {
  const own = Object.entries(command.options).map(
    ([option, value]) => [option, { type: value === null ? 'boolean' : 'string' }] as const,
  )
  try {
    return parseArgs({
      args: [...rest],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        locale: { type: 'string' },
        ...Object.fromEntries(own),
      },
    })
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? ''
    throw new CliError('cli.option', { option, usage: usageOf(name, command) })
  }
}

function localeAsked(argv: readonly string[]): Words['locale'] {
  const at = argv.indexOf('--locale')
  const asked =
    at >= 0
      ? argv[at + 1]
      : argv.find((arg) => arg.startsWith('--locale='))?.slice('--locale='.length)
  return isLocale(asked) ? asked : 'zh-CN'
}

function tell(
  error: unknown,
  { words, complain, json }: { words: Words; complain: Write; json: boolean },
): void {
  const problem: CliError =
    error instanceof CliError
      ? (error as CliError)
      : new CliError('cli.failed', {
          reason: error instanceof Error ? error.message : String(error),
        })
  const sentence = words.errors[problem.code] as (params: typeof problem.params) => string
  const message = sentence(problem.params)
  complain(json ? JSON.stringify({ code: problem.code, message }) : colors.red(message))
}

if (import.meta.main) {
  // A reader that has seen enough (`| head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  process.exitCode = await run(
    process.argv.slice(2),
    (text) => process.stdout.write(`${text}\n`),
    (text) => process.stderr.write(`${text}\n`),
  )
}
