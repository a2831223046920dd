import { assess as assessRecord, link } from '@xiance/engine'
import { chineseCalendar } from '@xiance/engine/calendar'
import { isCivilDate, textIn, type Item } from '@xiance/schema'
import { CliError } from '../cli-error.ts'
import type { Command } from '../command.ts'
import { loadConfig } from '../config/load-config.ts'
import { readRecord } from '../files/read-record.ts'
import { terminalTable } from '../terminal/terminal-table.ts'
import { today } from '../today.ts'
import { colors } from '../terminal/colors.ts'

const paint = { pass: colors.green, fail: colors.red, unknown: colors.yellow } as const

export const assess: Command = {
  args: ['config', 'record.json'],
  options: { checklist: 'id', on: 'date' },
  run: async ({ args: [name = '', file = ''], options, output, locale, words }) => {
    const on = options['on'] ?? today()
    if (!isCivilDate(on)) throw new CliError('cli.date', { option: 'on' })
    const linked = link((await loadConfig(name)).resolved, chineseCalendar)
    const { config } = linked
    const id = options['checklist'] ?? ''
    const checklist = config.checklists.find((candidate) => candidate.id === id)
    if (checklist === undefined)
      throw new CliError('checklist.not_found', {
        id,
        known: config.checklists.map((known) => known.id),
      })
    const { record } = await readRecord(linked, checklist.about, file)
    const { items, verdict } = assessRecord(linked, checklist.id, record, undefined, { on })
    output.json({
      verdict: verdict.is,
      items: items.map(({ id: item, is, organs, missing }) => ({
        id: item,
        verdict: is,
        organs,
        missing,
      })),
    })
    const titles = titlesOf(checklist.items ?? [], '')
    const organTitles = new Map(config.organs.map((organ) => [organ.id, organ.title]))
    for (const line of terminalTable(
      items.map(({ id: item, is, organs }) => [
        paint[is](words.verdict[is]),
        textIn(titles.get(item) ?? item, locale),
        organs.map((organ) => textIn(organTitles.get(organ) ?? organ, locale)).join('、'),
        colors.dim(item),
      ]),
    ))
      output.line(line)
    output.line(paint[verdict.is](words.verdict[verdict.is]))
    return 0
  },
}

/** Titles of items by the path of their ids. */
function titlesOf(items: readonly Item[], above: string): ReadonlyMap<string, Item['title']> {
  return new Map(
    items.flatMap((item) => {
      const path = `${above}${item.id}`
      return [[path, item.title] as const, ...titlesOf(item.items ?? [], `${path}/`)]
    }),
  )
}
