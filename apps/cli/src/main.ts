import { parseArgs } from 'node:util'
import colors from 'picocolors'
import { CliError } from './cli-error.ts'
import type { ExitCode, Output } from './command.ts'
import { commands } from './commands/index.ts'

/** Runs one command line and gives its exit code. */
export async function run(
  argv: readonly string[],
  write: (text: string) => void,
  complain: (text: string) => void,
): Promise<ExitCode> {
  const [name = 'help', ...rest] = argv
  const command = Object.hasOwn(commands, name)
    ? commands[name as keyof typeof commands]
    : undefined
  if (command === undefined) {
    for (const line of help()) (name === 'help' || name === '--help' ? write : complain)(line)
    return name === 'help' || name === '--help' ? 0 : 2
  }
  try {
    const { positionals, values: given } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        ...Object.fromEntries(
          command.options.map((option) => [option, { type: 'string' as const }]),
        ),
      },
    })
    const values: Readonly<Record<string, unknown>> = given
    if (positionals.length !== command.needs)
      throw new CliError('cli.usage', `用法 usage: xiance ${name} ${command.usage}`)
    const output: Output =
      values['json'] === true
        ? { line: () => {}, json: (value) => write(JSON.stringify(value, null, 2)) }
        : { line: write, json: () => {} }
    const options = Object.fromEntries(
      command.options.map((option) => [option, textOrNothing(values[option])]),
    )
    return await command.run({ args: positionals, options, output })
  } catch (error) {
    complain(colors.red(sentenceFor(error)))
    return 2
  }
}

function textOrNothing(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function help(): readonly string[] {
  return [
    'xiance <命令 command> … [--json]',
    '',
    ...Object.entries(commands).flatMap(([name, { usage, about }]) => [
      `  ${colors.bold(name)} ${usage}`,
      `      ${about}`,
    ]),
  ]
}

function sentenceFor(error: unknown): string {
  if (error instanceof CliError) return error.message
  const reason = error instanceof Error ? error.message : String(error)
  return `命令没有完成:${reason}。The command did not finish.`
}

if (import.meta.main) {
  process.exitCode = await run(
    process.argv.slice(2),
    (text) => process.stdout.write(`${text}\n`),
    (text) => process.stderr.write(`${text}\n`),
  )
}
