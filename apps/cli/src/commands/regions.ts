import type { Command } from '../command.ts'
import { isTableLevel, placesBelow } from '../regions/division-table.ts'
import { terminalTable } from '../terminal/terminal-table.ts'
import { colors } from '../terminal/colors.ts'

export const regions: Command = {
  args: ['code'],
  options: { levels: 'a,b,c' },
  run: async ({ args: [code = ''], options, output, words }) => {
    const rows = placesBelow(code, options['levels']?.split(','))
    output.json(rows)
    const [head = '', ...lines] = terminalTable([
      words.regions.columns,
      ...rows.map(({ id, name, level, parent }) => [
        id,
        name,
        isTableLevel(level) ? words.regions.levels[level] : level,
        parent ?? '',
      ]),
    ])
    output.line(colors.bold(head))
    for (const line of lines) output.line(line)
    output.line(words.regions.count({ count: rows.length }))
    return 0
  },
}
