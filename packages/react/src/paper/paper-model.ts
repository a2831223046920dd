import { formatValue, type LinkedConfig } from '@xiance/engine'
import { parse, print, type Row, type Value } from '@xiance/expr'
import { pageFields, textIn, unitLabel, type Field } from '@xiance/schema'
import type { CellOption, ControlContext, KindView } from '../field/control.ts'
import { cellOptions } from '../field/options-of.ts'
import type { Kinds } from '../kinds/index.ts'

/** One question on paper: its answer in words, boxes to tick where there are few choices, else room to write. */
export interface PaperItem {
  readonly id: string
  readonly title: string
  readonly unit: string | null
  /** Takes the whole width. */
  readonly wide: boolean
  /** '' leaves room to write. */
  readonly text: string
  readonly boxes: readonly { readonly title: string; readonly ticked: boolean }[]
  /** 不清楚 may be ticked; null: it may not. */
  readonly unclear: boolean | null
  /** When it is to be filled in, where that depends on other answers. */
  readonly when: string | null
}

export interface PaperTable {
  readonly id: string
  readonly title: string
  readonly columns: readonly {
    readonly id: string
    readonly title: string
    readonly unit: string | null
  }[]
  readonly rows: readonly (readonly string[])[]
  readonly when: string | null
}

/** What stands in a section, in the order of the form: questions beside each other, or a table of its own. */
export type PaperPart =
  | { readonly is: 'items'; readonly items: readonly PaperItem[] }
  | { readonly is: 'table'; readonly table: PaperTable }
  | { readonly is: 'note'; readonly id: string; readonly text: string }

export interface PaperSection {
  readonly id: string
  readonly title: string
  readonly parts: readonly PaperPart[]
}

export interface PaperOptions {
  readonly config: LinkedConfig
  readonly form: string
  /** What was answered; null for a form to fill in by hand. */
  readonly values: Row | null
  /** What the ledger knows already, printed on the empty form. */
  readonly known?: Row | null
  readonly kinds: Kinds
  readonly context: ControlContext
  /** Words for the id of a region or record. */
  readonly names?: (id: string) => string | undefined
}

/** As many choices as fit beside a question. */
const fewChoices = 12
/** Lines of a table that is filled in by hand. */
const emptyRows = 6

/** The sections of a form as they stand on paper. */
export function paperOf(options: PaperOptions): readonly PaperSection[] {
  const { config, form, context } = options
  const definition = config.form(form).form
  return definition.pages.map((page, index) => ({
    id: page.id ?? String(index),
    title: textIn(page.title, context.locale),
    parts: gathered(
      pageFields(config.config, definition, page).flatMap((field) => partOf(field, options)),
    ),
  }))
}

type Single = PaperItem | PaperTable | { readonly id: string; readonly note: string }

function partOf(field: Field, options: PaperOptions): readonly Single[] {
  const { kinds, context } = options
  const view = kinds[field.kind]
  const title = textIn(field.title, context.locale)
  if (field.rows !== undefined) return [tableOf(field, title, options)]
  if (view.says === 'nothing') return [{ id: field.id, note: title }]
  return [itemOf(field, { view, title, options })]
}

function itemOf(
  field: Field,
  at: { readonly view: KindView; readonly title: string; readonly options: PaperOptions },
): PaperItem {
  const { view, title, options } = at
  const row = options.values ?? options.known ?? {}
  const value = row[field.id] ?? null
  const choices = choicesOf(field, view, options.context)
  const boxes = choices.map(({ raw, title: word }) => ({ title: word, ticked: holds(value, raw) }))
  return {
    id: field.id,
    title,
    unit: unitOf(field, view, options),
    wide: view.wide === true || boxes.length > 4,
    text: boxes.length > 0 ? '' : said(field, row, options),
    boxes,
    unclear: field.unknown === true ? isUnclear(field, row) : null,
    when: conditionOf(field, options),
  }
}

function tableOf(field: Field, title: string, options: PaperOptions): PaperTable {
  const columns = field.rows ?? []
  const row = options.values ?? options.known ?? {}
  const value = row[field.id]
  const rows = Array.isArray(value) ? (value as readonly Row[]) : []
  const filled = rows.map((each) => columns.map((column) => said(column, each, options)))
  const empty = options.values === null ? Math.max(emptyRows - filled.length, 2) : 0
  return {
    id: field.id,
    title,
    columns: columns.map((column) => ({
      id: column.id,
      title: textIn(column.title, options.context.locale),
      unit: unitOf(column, options.kinds[column.kind], options),
    })),
    rows: [...filled, ...Array.from({ length: empty }, () => columns.map(() => ''))],
    when: conditionOf(field, options),
  }
}

/** The choices of a question where they are few enough to be ticked. */
function choicesOf(field: Field, view: KindView, context: ControlContext): readonly CellOption[] {
  const choices =
    view.cell?.options?.(field, context) ??
    (field.list === undefined ? [] : cellOptions(field, context))
  return choices.length <= fewChoices ? choices : []
}

function holds(value: Value, raw: unknown): boolean {
  return Array.isArray(value) ? value.some((one) => one === raw) : value === raw
}

function isUnclear(field: Field, row: Row): boolean {
  const unclear = row['_unknown']
  return Array.isArray(unclear) && unclear.some((id) => id === field.id)
}

function said(field: Field, row: Row, { config, context, names }: PaperOptions): string {
  if (isUnclear(field, row)) return context.words.unknown
  const value = row[field.id] ?? null
  return value === null ? '' : formatValue(field, value, context.locale, config, names)
}

function unitOf(field: Field, view: KindView, { config }: PaperOptions): string | null {
  return field.unit === undefined ? (view.cell?.unit ?? null) : unitLabel(config.config, field.unit)
}

/** The condition as people read it. */
function conditionOf(field: Field, { config, form, context }: PaperOptions): string | null {
  if (field.show === undefined) return null
  const { scope } = config.form(form)
  return context.words.paperWhen(print(parse(field.show).tree, scope, { names: 'label' }))
}

/** Questions that follow one another stand in one grid. */
function gathered(singles: readonly Single[]): readonly PaperPart[] {
  const parts: PaperPart[] = []
  for (const single of singles) {
    const last = parts.at(-1)
    if ('note' in single) parts.push({ is: 'note', id: single.id, text: single.note })
    else if ('columns' in single) parts.push({ is: 'table', table: single })
    else if (last?.is === 'items')
      parts.splice(-1, 1, { is: 'items', items: [...last.items, single] })
    else parts.push({ is: 'items', items: [single] })
  }
  return parts
}
