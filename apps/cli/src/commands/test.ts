import { link } from '@xiance/engine'
import { chineseCalendar } from '@xiance/engine/calendar'
import { runExamples } from '@xiance/engine/testing'
import type { Command } from '../command.ts'
import { loadConfig } from '../config/load-config.ts'
import { colors } from '../terminal/colors.ts'

export const test: Command = {
  args: ['config'],
  options: {},
  run: async ({ args: [name = ''], output, words }) => {
    const result = runExamples(link((await loadConfig(name)).resolved, chineseCalendar))
    output.json(result)
    for (const { id, ok, expected, actual } of result.cases) {
      output.line(`${ok ? colors.green(words.case.ok) : colors.red(words.case.failed)} ${id}`)
      if (ok) continue
      output.line(`    ${words.case.expected} ${JSON.stringify(expected)}`)
      output.line(`    ${words.case.actual} ${JSON.stringify(actual)}`)
    }
    output.line(result.cases.length === 0 ? words.case.none : words.cases(result))
    return result.failed > 0 ? 1 : 0
  },
}
