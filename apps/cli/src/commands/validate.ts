import { link, sentenceOf, validate as validateAnswers } from '@xiance/engine'
import { isCivilDate } from '@xiance/schema'
import colors from 'picocolors'
import { CliError } from '../cli-error.ts'
import type { Command } from '../command.ts'
import { loadConfig } from '../load-config.ts'
import { readJson } from '../read-json.ts'
import { readRecord } from '../read-record.ts'
import { today } from '../today.ts'

export const validate: Command = {
  usage: '<config> <form> <answers.json> [--on <date>] [--record <record.json>]',
  about: '按服务器的规则检查一份填报 Check answers as the server does',
  needs: 3,
  options: ['on', 'record'],
  run: async ({ args: [name = '', form = '', file = ''], options, output }) => {
    const on = options['on'] ?? today()
    if (!isCivilDate(on))
      throw new CliError('cli.date', '--on 须是日期,如 2024-11-20。Give --on YYYY-MM-DD.')
    const linked = link(await loadConfig(name))
    const definition = linked.config.forms.find(({ id }) => id === form)
    if (definition === undefined)
      throw new CliError(
        'form.not_found',
        `没有表单「${form}」;有:${linked.config.forms.map(({ id }) => id).join('、')}。No form "${form}".`,
      )
    const record =
      options['record'] === undefined
        ? null
        : (await readRecord(linked, definition.about ?? '', options['record'])).record
    const { ok, issues, values } = validateAnswers(linked, form, await readJson(file), {
      record,
      today: on,
    })
    output.json({
      ok,
      issues: issues.map((issue) => ({ ...issue, message: sentenceOf(issue, 'zh-CN') })),
      values,
    })
    for (const issue of issues)
      output.line(`${colors.red(issue.path)} ${sentenceOf(issue, 'zh-CN')}`)
    output.line(ok ? colors.green('可以提交 ok') : `${issues.length} 处要改`)
    return ok ? 0 : 1
  },
}
