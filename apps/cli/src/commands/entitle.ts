import { entitle as entitlementOf, link, sentenceOf, type Entitlement } from '@xiance/engine'
import { chineseCalendar } from '@xiance/engine/calendar'
import { isCivilDate, textIn, type Locale, type ResolvedConfig } from '@xiance/schema'
import { CliError } from '../cli-error.ts'
import type { Command } from '../command.ts'
import { loadConfig } from '../config/load-config.ts'
import { readRecord } from '../files/read-record.ts'
import type { Words } from '../locales/words.ts'
import { terminalTable } from '../terminal/terminal-table.ts'
import { colors } from '../terminal/colors.ts'

export const entitle: Command = {
  args: ['config', 'household.json'],
  options: { on: 'date', register: 'id' },
  run: async ({ args: [name = '', file = ''], options, output, locale, words }) => {
    const { on } = options
    if (on === undefined || !isCivilDate(on)) throw new CliError('cli.date', { option: 'on' })
    const linked = link((await loadConfig(name)).resolved, chineseCalendar)
    const register = options['register'] ?? linked.config.subsidies[0]?.about ?? 'household'
    const { record, problems } = await readRecord(linked, register, file)
    if (problems.length > 0) {
      const told = problems.map((problem) => ({ ...problem, message: sentenceOf(problem, locale) }))
      output.json({ problems: told })
      for (const { path, message } of told) output.line(`${colors.red(path)} ${message}`)
      return 1
    }
    const entitlement = entitlementOf(linked, record, { on, register })
    output.json(entitlement)
    for (const line of entitlementLines(entitlement, titlesOf(linked.config, locale), words))
      output.line(line)
    return 0
  },
}

type Titles = (subsidy: string) => string

function titlesOf({ subsidies }: ResolvedConfig, locale: Locale): Titles {
  const byId = new Map(subsidies.map(({ id, title }) => [id, textIn(title, locale)]))
  return (subsidy) => byId.get(subsidy) ?? subsidy
}

function entitlementLines(
  { lines, pending, amountless = [], refused, total, totalKnown }: Entitlement,
  title: Titles,
  { entitlement: words, locale }: Words,
): readonly string[] {
  const labels = (missing: readonly { readonly label: string }[]): string =>
    missing.map(({ label }) => label).join('、')
  return [
    ...terminalTable(
      lines.map((line) => [
        title(line.subsidy),
        line.label,
        line.capped === line.quantity ? `${line.quantity}` : `${line.quantity} → ${line.capped}`,
        `× ${line.rate}`,
        `= ${line.amount} 元`,
      ]),
    ),
    ...pending.map(({ subsidy, because, missing }) => {
      const word = because === 'undecided' ? words.undecided : words.pending
      return `${colors.yellow(word)} ${title(subsidy)}：${labels(missing)}`
    }),
    ...amountless.map(({ subsidy, eligible, missing }) =>
      eligible === true
        ? `${colors.green(words.amountless)} ${title(subsidy)}`
        : `${colors.yellow(words.amountlessOpen)} ${title(subsidy)}：${labels(missing)}`,
    ),
    ...refused.map(
      ({ subsidy, reason }) =>
        `${colors.dim(words.refused)} ${title(subsidy)}：${sentenceOf(reason, locale)}`,
    ),
    colors.bold(total === null ? words.open({ known: totalKnown }) : words.total({ total })),
  ]
}
