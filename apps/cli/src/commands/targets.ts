import { targetsOf, type TargetRow } from '@xiance/schema'
import type { Command } from '../command.ts'
import { loadConfig } from '../config/load-config.ts'
import type { Words } from '../locales/words.ts'
import { terminalTable } from '../terminal/terminal-table.ts'
import { colors } from '../terminal/colors.ts'

export const targets: Command = {
  args: ['config'],
  options: {},
  run: async ({ args: [name = ''], output, words }) => {
    const { resolved, regions } = await loadConfig(name)
    const rows = targetsOf(resolved)
    const names = new Map(regions.map((region) => [region.id, region.name]))
    output.json(rows)
    const [head = '', ...lines] = terminalTable([
      words.targets.columns,
      ...rows.map((row) => cellsOf(row, names, words)),
    ])
    output.line(colors.bold(head))
    for (const line of lines) output.line(line)
    output.line(words.targets.count({ count: rows.length }))
    return 0
  },
}

function cellsOf(
  row: TargetRow,
  names: ReadonlyMap<string, string>,
  words: Words,
): readonly string[] {
  const region = row.region === undefined ? undefined : (names.get(row.region) ?? row.region)
  return [
    row.title,
    row.period ?? (row.by === undefined ? '' : `≤${row.by}`),
    [region, row.class].filter((part) => part !== undefined).join(' '),
    requirementOf(row, words),
    row.unit ?? '',
    row.source[0]?.at ?? '',
  ]
}

function requirementOf(row: TargetRow, words: Words): string {
  const modality = row.modality === undefined ? '' : words.modality[row.modality]
  const value =
    row.comparator === 'between'
      ? `${row.min ?? ''}–${row.max ?? ''}`
      : (row.asWritten ?? (row.value === null ? '' : String(row.value)))
  return [modality, words.comparators[row.comparator], value]
    .filter((part) => part !== '')
    .join(' ')
}
