import { entitle as entitlementOf, link, sentenceOf, type LinkedConfig } from '@xiance/engine'
import { isCivilDate, textIn } from '@xiance/schema'
import colors from 'picocolors'
import { CliError } from '../cli-error.ts'
import type { Command } from '../command.ts'
import { loadConfig } from '../load-config.ts'
import { readRecord } from '../read-record.ts'
import { terminalTable } from '../terminal-table.ts'

export const entitle: Command = {
  usage: '<config> <household.json> --on <date>',
  about: '算一户应享什么、为什么 What a household is entitled to, and why',
  needs: 2,
  options: ['on', 'register'],
  run: async ({ args: [name = '', file = ''], options: { on, register }, output }) => {
    if (on === undefined || !isCivilDate(on))
      throw new CliError('cli.date', '请用 --on 写明日期,如 --on 2024-11-20。Give --on YYYY-MM-DD.')
    const linked = link(await loadConfig(name))
    const about = register ?? linked.config.subsidies[0]?.about ?? 'household'
    const { record, problems } = await readRecord(linked, about, file)
    if (problems.length > 0) {
      output.json({
        problems: problems.map((problem) => ({
          ...problem,
          message: sentenceOf(problem, 'zh-CN'),
        })),
      })
      for (const problem of problems)
        output.line(`${colors.red('错误')} ${problem.path}  ${sentenceOf(problem, 'zh-CN')}`)
      return 1
    }
    const entitlement = entitlementOf(linked, record, { on, register: about })
    output.json(entitlement)
    const title = titles(linked)
    for (const line of terminalTable(
      entitlement.lines.map((line) => [
        title(line.subsidy),
        line.label,
        `${line.quantity} → ${line.capped}`,
        `× ${line.rate}`,
        `${line.amount} 元`,
      ]),
    ))
      output.line(line)
    for (const { subsidy, missing } of entitlement.pending)
      output.line(
        `${colors.yellow('待补充')} ${title(subsidy)}:${missing.map(({ label }) => label).join('、')}`,
      )
    for (const { subsidy, reason } of entitlement.refused)
      output.line(`${colors.dim('不符合')} ${title(subsidy)}:${sentenceOf(reason, 'zh-CN')}`)
    output.line(
      entitlement.total === null
        ? `合计待定,已知 ${entitlement.totalKnown} 元`
        : `合计 ${entitlement.total} 元`,
    )
    return 0
  },
}

function titles(linked: LinkedConfig): (subsidy: string) => string {
  const byId = new Map(linked.config.subsidies.map(({ id, title }) => [id, textIn(title, 'zh-CN')]))
  return (subsidy) => byId.get(subsidy) ?? subsidy
}
