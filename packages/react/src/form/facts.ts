import {
  formatValue,
  type FieldNode,
  type FormState,
  type LinkedConfig,
  type Path,
} from '@xiance/engine'
import { textIn, type Locale } from '@xiance/schema'
import type { Kinds } from '../kinds/index.ts'
import { wordsIn } from '../locales/index.ts'
import type { Names } from './use-names.ts'

/** One question and its answer in words, for the check page and for reading out. */
export interface Fact {
  readonly path: Path
  readonly title: string
  /** '' when nothing was answered. */
  readonly words: string
  /** Its words are still being asked for. */
  readonly waits: boolean
  /** What is said instead of an answer. */
  readonly blank: string
  /** A person can change it. */
  readonly open: boolean
  /** Per row of a repeat table, its columns in words. */
  readonly rows: readonly (readonly string[])[]
  /** Rows beyond those in words: a ledger of thousands is checked in its own table. */
  readonly more: number
}

/** Rows of a repeat table that are put into words. */
export const rowsInWords = 50

export interface FactsOptions {
  readonly config: LinkedConfig
  readonly kinds: Kinds
  readonly locale: Locale
  /** Words for the ids in answers; ids as they are without. */
  readonly names?: Names
  /** Dates as they are said: 2024年9月12日. */
  readonly spoken?: boolean
  /** Also of questions the form has not asked yet. */
  readonly unasked?: boolean
}

/** The facts of some paths; hidden questions are left out unless wanted, mere notes always. */
export function factsOf(
  state: FormState,
  paths: readonly Path[],
  options: FactsOptions,
): readonly Fact[] {
  return paths
    .map((path) => state.node(path))
    .filter((node) => node.visible || options.unasked === true)
    .filter((node) => options.kinds[node.field.kind].says !== 'nothing')
    .map((node) => factOf(node, state, options))
}

function factOf(node: FieldNode, state: FormState, options: FactsOptions): Fact {
  const { field, path, readOnly } = node
  const words = wordsIn(options.locale)
  const text = field.rows ? words.rowCount(node.rows.length) : said(node, options)
  return {
    path,
    title: textIn(field.title, options.locale),
    words: text ?? '',
    waits: text === null,
    blank: readOnly ? words.notYetCalculated : words.blank,
    open: !readOnly,
    more: Math.max(0, node.rows.length - rowsInWords),
    rows: node.rows.slice(0, rowsInWords).map((row) =>
      (field.rows ?? [])
        .map((column) => state.node(`${path}/${row}/${column.id}`))
        .filter((cell) => cell.visible || options.unasked === true)
        .map(
          (cell) =>
            [
              textIn(cell.field.title, options.locale),
              said(cell, options) ?? words.loading,
            ] as const,
        )
        .filter(([, text]) => text !== '')
        .map((pair) => pair.join(' ')),
    ),
  }
}

/** null while the words are being asked for. */
function said(node: FieldNode, { config, locale, names, spoken }: FactsOptions): string | null {
  const { field, value } = node
  if (node.unknown) return wordsIn(locale).unknown
  const name = typeof value === 'string' && names !== undefined ? names(field, value) : undefined
  if (name === null) return null
  const text = formatValue(field, value, locale, config, () => name)
  return spoken && locale === 'zh-CN' ? text.replace(isoDate, spokenDate) : text
}

const isoDate = /\b(\d{4})-(\d{2})-(\d{2})\b/g

function spokenDate(_date: string, year: string, month: string, day: string): string {
  return `${year}年${Number(month)}月${Number(day)}日`
}
