import { answeredFiles, formatValue, type LinkedConfig } from '@xiance/engine'
import type { Row, Value } from '@xiance/expr'
import { textIn, type Field, type Locale } from '@xiance/schema'

/** One answer in words; a table has a line for each of its rows. */
export interface AnswerLine {
  readonly id: string
  readonly title: string
  readonly words: string
  readonly rows: readonly string[]
  /** Addresses of the files it names, those in rows too. */
  readonly files: readonly string[]
}

export interface AnswerLinesOptions {
  readonly config: LinkedConfig
  readonly locale: Locale
  /** Said for an answer of 不清楚. */
  readonly unknown: string
  /** Name of a region or record an answer points to. */
  readonly names?: (id: string) => string | undefined
}

/** The answered fields among these, in their order; what was not answered is left out. */
export function answerLines(
  fields: readonly Field[],
  values: Row,
  options: AnswerLinesOptions,
): readonly AnswerLine[] {
  return fields
    .map((field) => answerLine(field, values, options))
    .filter(({ words, rows }) => words !== '' || rows.length > 0)
}

function answerLine(field: Field, values: Row, options: AnswerLinesOptions): AnswerLine {
  const { id, rows: columns } = field
  const value = values[id] ?? null
  const table = columns !== undefined && isTable(value) ? value : []
  return {
    id,
    title: textIn(field.title, options.locale),
    words: columns === undefined ? sayAnswer(field, values, options) : '',
    rows: table.map((row) => sayRow(columns ?? [], row, options)),
    files: answeredFiles([field], values).map(({ file }) => file),
  }
}

function sayRow(columns: readonly Field[], row: Row, options: AnswerLinesOptions): string {
  return columns
    .map((column) => ({
      title: textIn(column.title, options.locale),
      words: sayAnswer(column, row, options),
    }))
    .filter(({ words }) => words !== '')
    .map(({ title, words }) => `${title} ${words}`)
    .join(options.locale === 'en' ? ', ' : ',')
}

function sayAnswer(
  field: Field,
  row: Row,
  { config, locale, unknown, names }: AnswerLinesOptions,
): string {
  const unclear = row['_unknown']
  if (Array.isArray(unclear) && unclear.some((id) => id === field.id)) return unknown
  const value = row[field.id] ?? null
  return value === null ? '' : formatValue(field, value, locale, config, names)
}

function isTable(value: Value): value is readonly Row[] {
  return Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null)
}
