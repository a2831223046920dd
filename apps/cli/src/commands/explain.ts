import {
  citationsOf,
  getAt,
  kinds,
  textIn,
  type Field,
  type Named,
  type ResolvedConfig,
} from '@xiance/schema'
import { CliError } from '../cli-error.ts'
import type { Command } from '../command.ts'
import { loadConfig } from '../load-config.ts'
import { mentionsOf } from '../mentions.ts'
import { terminalTable } from '../terminal-table.ts'

/** Lists of a config whose members have an id of their own. */
const parts = [
  'registers',
  'forms',
  'lists',
  'groups',
  'parameters',
  'checklists',
  'indicators',
  'subsidies',
  'workflows',
  'organs',
  'roles',
  'sources',
] as const

export const explain: Command = {
  usage: '<config> <id>',
  about: '一个定义从哪来、含什么、谁在用 Where a definition comes from, what it holds, who uses it',
  needs: 2,
  options: [],
  run: async ({ args: [name = '', id = ''], output }) => {
    const config = await loadConfig(name)
    const path = id.startsWith('/') ? id : pathOf(config, id)
    const definition = path === null ? undefined : getAt(config, path)
    if (path === null || definition === undefined)
      throw new CliError('explain.not_found', `配置里没有「${id}」。No definition "${id}".`)
    const found = definition as Named & { readonly fields?: readonly Field[] }
    const usedBy = mentionsOf(config, found.id).filter(
      (mention) => !mention.startsWith(`${path}/`) && mention !== path,
    )
    const fields = (found.fields ?? []).flatMap((field) => fieldRows(config, field, ''))
    output.json({
      path,
      title: textIn(found.title ?? '', 'zh-CN'),
      source: citationsOf(found),
      usedBy,
      fields,
      definition,
    })
    output.line(`${textIn(found.title ?? '', 'zh-CN')}  ${path}`)
    for (const { doc, at, quote } of citationsOf(found))
      output.line(`  依据 ${doc} ${at ?? ''} 「${quote}」`)
    for (const line of terminalTable(
      fields.map(({ id: field, label, kind, options }) => [
        `  ${field}`,
        label,
        kind,
        options.map((option) => `${option.id}=${option.label}`).join(' '),
      ]),
    ))
      output.line(line)
    for (const use of usedBy) output.line(`  用于 ${use}`)
    return 0
  },
}

interface FieldRow {
  readonly id: string
  readonly label: string
  readonly kind: string
  readonly options: readonly { readonly id: string; readonly label: string }[]
}

function fieldRows(config: ResolvedConfig, field: Field, within: string): readonly FieldRow[] {
  const id = `${within}${field.id}`
  const options = config.lists.find((list) => list.id === field.list)?.options ?? []
  const own: FieldRow = {
    id,
    label: textIn(field.title, 'zh-CN'),
    kind: `${field.kind} (${textIn(kinds[field.kind].title, 'zh-CN')})`,
    options: options.map((option) => ({ id: option.id, label: textIn(option.title, 'zh-CN') })),
  }
  return [own, ...(field.rows ?? []).flatMap((column) => fieldRows(config, column, `${id}/`))]
}

function pathOf(config: ResolvedConfig, id: string): string | null {
  for (const part of parts)
    if (config[part].some((definition: { readonly id: string }) => definition.id === id))
      return `/${part}/${id}`
  return null
}
