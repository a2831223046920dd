import { assess as assessRecord, link } from '@xiance/engine'
import { textIn } from '@xiance/schema'
import colors from 'picocolors'
import { CliError } from '../cli-error.ts'
import type { Command } from '../command.ts'
import { loadConfig } from '../load-config.ts'
import { readRecord } from '../read-record.ts'
import { today } from '../today.ts'

const paint = {
  pass: colors.green('通过'),
  fail: colors.red('不通过'),
  unknown: colors.yellow('待核'),
} as const

export const assess: Command = {
  usage: '<config> <record.json> --checklist <id> [--on <date>]',
  about: '按检查表逐项判定 Judge a record item by item',
  needs: 2,
  options: ['checklist', 'on'],
  run: async ({ args: [name = '', file = ''], options, output }) => {
    const linked = link(await loadConfig(name))
    const checklist = linked.config.checklists.find(({ id }) => id === options['checklist'])
    if (checklist === undefined)
      throw new CliError(
        'checklist.not_found',
        `请用 --checklist 写明检查表;有:${linked.config.checklists.map(({ id }) => id).join('、')}。Give --checklist <id>.`,
      )
    const { record } = await readRecord(linked, checklist.about, file)
    const { items, verdict } = assessRecord(linked, checklist.id, record, undefined, {
      on: options['on'] ?? today(),
    })
    output.json({
      verdict: verdict.is,
      items: items.map(({ id, is, organs, missing }) => ({ id, verdict: is, organs, missing })),
    })
    const organTitles = new Map(
      linked.config.organs.map(({ id, title }) => [id, textIn(title, 'zh-CN')]),
    )
    for (const { id, is, organs } of items)
      output.line(
        `${paint[is]} ${id}  ${organs.map((organ) => organTitles.get(organ) ?? organ).join('、')}`,
      )
    return 0
  },
}
