import { link } from '@xiance/engine'
import { runExamples } from '@xiance/engine/testing'
import colors from 'picocolors'
import type { Command } from '../command.ts'
import { loadConfig } from '../load-config.ts'

export const test: Command = {
  usage: '<config>',
  about: '跑全部算例 Run the worked examples',
  needs: 1,
  options: [],
  run: async ({ args: [name = ''], output }) => {
    const result = runExamples(link(await loadConfig(name)))
    output.json(result)
    for (const { id, ok, expected, actual } of result.cases) {
      output.line(`${ok ? colors.green('通过') : colors.red('不符')} ${id}`)
      if (!ok) output.line(`  应为 ${JSON.stringify(expected)}\n  实得 ${JSON.stringify(actual)}`)
    }
    output.line(`通过 ${result.passed},不符 ${result.failed}`)
    return result.failed > 0 ? 1 : 0
  },
}
