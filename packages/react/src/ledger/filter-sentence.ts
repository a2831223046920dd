import type { LedgerColumn } from './columns.ts'
import type { LedgerForm } from './ledger-context.ts'
import type { Filter, Sort } from './row-view.ts'

export interface SentenceOptions {
  readonly filters: readonly Filter[]
  readonly sort: Sort | null
  readonly columns: readonly LedgerColumn[]
  readonly words: LedgerForm['words']
  /** Rows in the view. */
  readonly count: number
}

/** The view as a sentence with its count: 品种 是 肉羊 · 12 行. Empty when everything is shown as it stands. */
export function viewSentence({ filters, sort, columns, words, count }: SentenceOptions): string {
  const titleOf = (id: string) => columns.find((column) => column.id === id)?.title ?? id
  const parts = filters.map((filter) => {
    const title = titleOf(filter.column)
    if (filter.is === 'among')
      return words.ledgerAmong(title, filter.texts.join(words.comma === '，' ? '、' : ', '))
    if (filter.is === 'containing') return words.ledgerContaining(title, filter.text.trim())
    if (filter.is === 'blank') return words.ledgerBlank(title)
    if (filter.is === 'unknown') return words.ledgerUnknown(title)
    return words.ledgerError(title)
  })
  const what = [
    parts.join(words.ledgerAnd),
    sort === null
      ? ''
      : words.ledgerSortedBy(
          titleOf(sort.column),
          sort.down ? words.ledgerSortDown : words.ledgerSortUp,
        ),
  ].filter(Boolean)
  return what.length === 0 ? '' : words.ledgerCount(what.join(words.comma), count)
}
