import { diffConfig, type Change } from '@xiance/schema'
import type { Command } from '../command.ts'
import { loadConfig } from '../config/load-config.ts'
import type { Words } from '../locales/words.ts'
import { colors } from '../terminal/colors.ts'

export const diff: Command = {
  args: ['old', 'new'],
  options: {},
  run: async ({ args: [before = '', after = ''], output, locale, words }) => {
    const changes = diffConfig(
      (await loadConfig(before)).resolved,
      (await loadConfig(after)).resolved,
    )
    output.json(
      changes.map(({ sentence, ...change }) => ({ ...change, message: sentence[locale] })),
    )
    for (const change of changes) for (const line of changeLines(change, words)) output.line(line)
    output.line(
      changes.length === 0
        ? words.undone
        : words.changed({
            count: changes.length,
            money: changes.filter(({ money }) => money).length,
            breaking: changes.filter(({ breaking }) => breaking).length,
          }),
    )
    return 0
  },
}

const signs = {
  added: colors.green('+'),
  removed: colors.red('−'),
  changed: colors.yellow('~'),
} as const

function changeLines(change: Change, words: Words): readonly string[] {
  const { kind, path, money, breaking, migration, recorded, sentence } = change
  const marks = [
    ...(money ? [colors.yellow(`[${words.money}]`)] : []),
    ...(breaking ? [colors.red(`[${words.breaking}]`)] : []),
  ]
  return [
    [signs[kind], sentence[words.locale], ...marks].join(' '),
    colors.dim(`    ${path}`),
    ...(migration === undefined || recorded === true
      ? []
      : [colors.dim(`    ${words.migrationRecorded} ${JSON.stringify(migration)}`)]),
  ]
}
