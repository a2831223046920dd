import { isCivilDate, issueGroups, sentenceOf, type Issue } from '@xiance/schema'
import { CliError } from '../cli-error.ts'
import type { Command } from '../command.ts'
import { loadChecked } from '../config/load-config.ts'
import { groupLines } from '../terminal/issue-lines.ts'

const order = ['error', 'warning', 'finding'] as const

export const check: Command = {
  args: ['config'],
  options: { on: 'date' },
  run: async ({ args: [name = ''], options: { on }, output, locale, words }) => {
    if (on !== undefined && !isCivilDate(on)) throw new CliError('cli.date', { option: 'on' })
    const { issues } = await loadChecked(name, on)
    output.json(issues.map((issue) => ({ ...issue, message: sentenceOf(issue, locale) })))
    for (const severity of order)
      for (const group of issueGroups(issues.filter((one) => one.severity === severity)))
        for (const line of groupLines(group, words)) output.line(line)
    const [errors, warnings, findings] = order.map((severity) => count(issues, severity))
    output.line(
      issues.length === 0
        ? words.clean
        : words.checked({
            count: issues.length,
            errors: errors ?? 0,
            warnings: warnings ?? 0,
            findings: findings ?? 0,
          }),
    )
    return count(issues, 'error') > 0 ? 1 : 0
  },
}

function count(issues: readonly Issue[], severity: Issue['severity']): number {
  return issues.filter((issue) => issue.severity === severity).length
}
