import { link, sentenceOf, validate as validateAnswers } from '@xiance/engine'
import { chineseCalendar } from '@xiance/engine/calendar'
import { isCivilDate } from '@xiance/schema'
import { CliError } from '../cli-error.ts'
import type { Command } from '../command.ts'
import { loadConfig } from '../config/load-config.ts'
import { readJsonObject } from '../files/read-json.ts'
import { readRecord } from '../files/read-record.ts'
import { today } from '../today.ts'
import { colors } from '../terminal/colors.ts'

export const validate: Command = {
  args: ['config', 'form', 'answers.json'],
  options: { on: 'date', record: 'record.json' },
  run: async ({ args: [name = '', form = '', file = ''], options, output, locale, words }) => {
    const on = options['on'] ?? today()
    if (!isCivilDate(on)) throw new CliError('cli.date', { option: 'on' })
    const linked = link((await loadConfig(name)).resolved, chineseCalendar)
    const definition = linked.config.forms.find(({ id }) => id === form)
    if (definition === undefined)
      throw new CliError('form.not_found', {
        id: form,
        known: linked.config.forms.map(({ id }) => id),
      })
    const record =
      options['record'] === undefined
        ? null
        : (await readRecord(linked, definition.about ?? '', options['record'])).record
    const { ok, issues, values } = validateAnswers(linked, form, await readJsonObject(file), {
      record,
      today: on,
      labels: true,
    })
    output.json({
      ok,
      issues: issues.map((issue) => ({ ...issue, message: sentenceOf(issue, locale) })),
      values,
    })
    for (const issue of issues)
      output.line(`${colors.red(issue.path)} ${sentenceOf(issue, locale)}`)
    output.line(ok ? colors.green(words.submit.ok) : words.submit.not({ count: issues.length }))
    return ok ? 0 : 1
  },
}
