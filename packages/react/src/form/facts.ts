import {
  formatValue,
  type FieldNode,
  type FormState,
  type LinkedConfig,
  type Path,
} from '@xiance/engine'
import type { Row, Value } from '@xiance/expr'
import { textIn, type Field, type Locale } from '@xiance/schema'
import type { Kinds } from '../kinds/index.ts'
import { wordsIn } from '../locales/index.ts'

/** One answered question in words, for the check page and for reading out. */
export interface Fact {
  readonly path: Path
  readonly title: string
  /** '' when nothing was answered. */
  readonly words: string
  /** One line per row of a repeat table. */
  readonly rows: readonly string[]
}

export interface FactsOptions {
  readonly config: LinkedConfig
  readonly kinds: Kinds
  readonly locale: Locale
}

/** The facts of some paths, those of hidden questions and mere notes left out. */
export function factsOf(
  state: FormState,
  paths: readonly Path[],
  options: FactsOptions,
): readonly Fact[] {
  return paths
    .map((path) => state.node(path))
    .filter((node) => node.visible && options.kinds[node.field.kind].says !== 'nothing')
    .map((node) => factOf(node, state.value(node.path), options))
}

function factOf(node: FieldNode, value: Value, { config, locale }: FactsOptions): Fact {
  const { field, path } = node
  const words = wordsIn(locale)
  const say = (one: Field, answer: unknown) =>
    formatValue(one, (answer ?? null) as FieldNode['value'], locale, config)
  const table = field.rows !== undefined && Array.isArray(value) ? (value as readonly Row[]) : []
  return {
    path,
    title: textIn(field.title, locale),
    words: node.unknown
      ? words.unknown
      : field.rows
        ? words.rowCount(table.length)
        : say(field, value),
    rows: table.map((row) =>
      (field.rows ?? [])
        .map((column) => [textIn(column.title, locale), cellWords(column, row)] as const)
        .filter(([, text]) => text !== '')
        .map(([title, text]) => `${title} ${text}`)
        .join(locale === 'en' ? ', ' : ','),
    ),
  }

  function cellWords(column: Field, row: Row): string {
    const unknown = row['_unknown']
    if (Array.isArray(unknown) && (unknown as readonly unknown[]).includes(column.id)) {
      return words.unknown
    }
    return say(column, row[column.id])
  }
}
