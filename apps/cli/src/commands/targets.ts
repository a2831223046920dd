import { targetsOf } from '@xiance/schema'
import type { Command } from '../command.ts'
import { loadConfig } from '../load-config.ts'
import { terminalTable } from '../terminal-table.ts'

export const targets: Command = {
  usage: '<config>',
  about: '列出全部目标 List every target',
  needs: 1,
  options: [],
  run: async ({ args: [name = ''], output }) => {
    const rows = targetsOf(await loadConfig(name))
    output.json(rows)
    const lines = rows.map((row) => [
      row.title,
      row.period ?? row.by ?? '',
      row.comparator,
      row.asWritten ?? String(row.value ?? '—'),
      row.unit ?? '',
      row.source[0]?.at ?? '',
    ])
    for (const line of terminalTable([['指标', '时间', '比较', '目标', '单位', '依据'], ...lines]))
      output.line(line)
    return 0
  },
}
