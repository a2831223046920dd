import { commands, type CommandName } from './commands/index.ts'
import type { Words } from './locales/words.ts'
import { usageOf } from './usage.ts'
import { colors } from './terminal/colors.ts'

/** What one command does, or all of them. */
export function helpLines(words: Words, only?: CommandName): readonly string[] {
  const names = only === undefined ? (Object.keys(commands) as CommandName[]) : [only]
  return [
    ...(only === undefined ? [words.help.title, ''] : []),
    ...names.flatMap((name) => [
      `  ${colors.bold(usageOf(name, commands[name]))}`,
      `      ${words.about[name]}`,
    ]),
    '',
    ...words.help.everywhere.map((line) => `  ${line}`),
  ]
}
