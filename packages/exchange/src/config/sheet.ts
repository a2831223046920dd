import {
  citationsOf,
  textIn,
  type Cited,
  type Locale,
  type ResolvedConfig,
  type Text,
} from '@xiance/schema'
import type { LedgerColumn, LedgerTable } from '../ledger-table.ts'
import type { WorkbookWords } from '../locales/en.ts'

/** What every sheet of a config is made from. */
export interface Sheet {
  readonly config: ResolvedConfig
  readonly locale: Locale
  readonly words: WorkbookWords
}

export type ColumnName = keyof WorkbookWords['columns']

/** A table whose rows are records by column name; the columns stand in the order given. */
export function tableOf<N extends ColumnName>(
  { words }: Sheet,
  title: string,
  {
    columns,
    rows,
  }: {
    readonly columns: readonly N[]
    readonly rows: readonly { readonly [K in N]?: string | number | null | undefined }[]
  },
): LedgerTable {
  return {
    title,
    columns: columns.map((name): LedgerColumn => ({ title: words.columns[name] })),
    rows: rows.map((row) => columns.map((name) => row[name] ?? null)),
  }
}

/** The clauses of a definition in one cell. */
export function clausesOf(cited: Cited): string | null {
  const clauses = citationsOf(cited).map(({ doc, at, quote }) =>
    [doc, at, `「${quote}」`].filter((part) => part !== undefined).join(' '),
  )
  return clauses.length === 0 ? null : clauses.join('\n')
}

/** Title of the definition of that id, or the id where there is none. */
export function titleOf(
  { locale }: Sheet,
  named: readonly { readonly id: string; readonly title: Text }[],
  id: string | undefined,
): string | null {
  if (id === undefined) return null
  const found = named.find((one) => one.id === id)
  return found === undefined ? id : textIn(found.title, locale)
}
