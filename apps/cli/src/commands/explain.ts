import {
  citationsOf,
  formFields,
  getAt,
  needsOf,
  usersOf,
  type Field,
  type Locale,
  type Named,
  type ResolvedConfig,
  type Use,
} from '@xiance/schema'
import { CliError } from '../cli-error.ts'
import type { Command } from '../command.ts'
import { loadConfig } from '../config/load-config.ts'
import { fieldRows, type FieldRow } from '../explain/field-rows.ts'
import { findDefinitions, nearDefinitions } from '../explain/find-definition.ts'
import { layersOf, type LayersOf } from '../explain/layers-of.ts'
import { titleAt } from '../explain/title-at.ts'
import type { Words } from '../locales/words.ts'
import { sourceLines } from '../terminal/source-lines.ts'
import { terminalTable } from '../terminal/terminal-table.ts'
import { colors } from '../terminal/colors.ts'

export const explain: Command = {
  args: ['config', 'id'],
  options: {},
  run: async ({ args: [name = '', asked = ''], output, locale, words }) => {
    const { resolved: config, layers } = await loadConfig(name)
    const [path, ...also] = findDefinitions(config, asked)
    if (path === undefined)
      throw new CliError('explain.not_found', { id: asked, near: nearDefinitions(config, asked) })
    const definition = getAt(config, path)
    const told: Told = {
      path,
      title: titleAt(config, path, locale),
      ...layersOf(path, layers, { resolved: config, value: definition }),
      source: citationsOf(named(definition)),
      dependsOn: linksOf(config, needsOf(config, path), { end: 'to', locale }),
      usedBy: linksOf(config, usersOf(config, path), { end: 'from', locale }),
      fields: fieldsOf(config, path, definition).flatMap((field) =>
        fieldRows(config, field, { within: '', locale }),
      ),
      also,
    }
    output.json({ ...told, definition })
    for (const line of linesOf(told, words)) output.line(line)
    return 0
  },
}

interface Link {
  readonly path: string
  readonly title: string
  readonly by: Use['by']
}

interface Told extends LayersOf {
  readonly path: string
  readonly title: string
  readonly source: ReturnType<typeof citationsOf>
  readonly dependsOn: readonly Link[]
  readonly usedBy: readonly Link[]
  readonly fields: readonly FieldRow[]
  /** Other definitions of that name. */
  readonly also: readonly string[]
}

function named(definition: unknown): Partial<Named> {
  return typeof definition === 'object' && definition !== null ? definition : {}
}

/** One link a path, however often it is said there. */
function linksOf(
  config: ResolvedConfig,
  uses: readonly Use[],
  { end, locale }: { readonly end: 'from' | 'to'; readonly locale: Locale },
): readonly Link[] {
  const links = new Map<string, Link>()
  for (const use of uses)
    if (!links.has(use[end]))
      links.set(use[end], { path: use[end], title: titleAt(config, use[end], locale), by: use.by })
  return [...links.values()]
}

/** Fields of a register or of all pages of a form; nothing of anything else. */
function fieldsOf(config: ResolvedConfig, path: string, definition: unknown): readonly Field[] {
  const form = config.forms.find(({ id }) => path === `/forms/${id}`)
  if (form !== undefined) return formFields(config, form)
  const { fields } = named(definition) as { readonly fields?: readonly Field[] }
  return path.startsWith('/registers/') ? (fields ?? []) : []
}

function linesOf(told: Told, { explain: words, ...rest }: Words): readonly string[] {
  const links = (word: string, list: readonly Link[]): readonly string[] =>
    list.map(({ path, title }) => `  ${word} ${title} ${colors.dim(path)}`)
  return [
    `${colors.bold(told.title)}  ${colors.dim(told.path)}`,
    ...(told.layer === null ? [] : [`  ${words.layer} ${told.layer}`]),
    ...told.overridden.map(
      ({ path, layer }) => `  ${colors.yellow(words.overridden)} ${layer} ${colors.dim(path)}`,
    ),
    ...sourceLines(told.source, { explain: words, ...rest }),
    ...terminalTable(
      told.fields.map(({ id, label, kindTitle, required, options }) => [
        `    ${id}`,
        label,
        required ? `${kindTitle} ${words.required}` : kindTitle,
        colors.dim(options.map((option) => `${option.id}=${option.label}`).join(' ')),
      ]),
    ),
    ...links(words.dependsOn, told.dependsOn),
    ...links(words.usedBy, told.usedBy),
    ...(told.usedBy.length === 0 ? [colors.dim(`  ${words.unused}`)] : []),
    ...told.also.map((path) => colors.dim(`  ${words.also} ${path}`)),
  ]
}
