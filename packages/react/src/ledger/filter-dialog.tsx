import { useId, useState } from 'react'
import { FilterChoice, type FilterDraft } from './filter-choice.tsx'
import type { LedgerColumn } from './columns.ts'
import { LedgerDialog } from './ledger-dialog.tsx'
import { useLedger } from './ledger-context.ts'
import type { Filter, Sort } from './row-view.ts'

export interface FilterDialogProps {
  readonly column: LedgerColumn
  readonly texts: readonly { readonly text: string; readonly count: number }[]
  readonly filter: Filter | null
  readonly sort: Sort | null
  readonly onApply: (filter: Filter | null, sort: Sort | null) => void
  readonly onCancel: () => void
}

type Order = 'none' | 'up' | 'down'

/** Which rows a column shows, and in which order. */
export function FilterDialog(props: FilterDialogProps) {
  const { column, texts, filter, sort, onApply, onCancel } = props
  const { words } = useLedger().form
  const [draft, setDraft] = useState<FilterDraft>(() => draftOf(filter))
  const [order, setOrder] = useState<Order>(sort === null ? 'none' : sort.down ? 'down' : 'up')
  const name = useId()
  const orders: readonly { readonly id: Order; readonly title: string }[] = [
    { id: 'none', title: words.ledgerSortNone },
    { id: 'up', title: words.ledgerSortUp },
    { id: 'down', title: words.ledgerSortDown },
  ]
  return (
    <LedgerDialog title={words.ledgerFilterOf(column.title)} onClose={onCancel}>
      <fieldset className="xc-ledger__choice">
        <legend className="xc-subheading">{words.ledgerSort}</legend>
        <div className="xc-options xc-options--inline">
          {orders.map(({ id, title }) => (
            <label key={id} className="xc-option">
              <input
                type="radio"
                className="xc-option__input"
                name={name}
                checked={order === id}
                onChange={() => setOrder(id)}
              />
              <span className="xc-option__label">{title}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <FilterChoice
        texts={texts}
        draft={draft}
        takesUnknown={column.field.unknown === true}
        onDraft={setDraft}
      />
      <div className="xc-dialog__actions">
        <button type="button" className="xc-button" onClick={onCancel}>
          {words.ledgerCancel}
        </button>
        <button
          type="button"
          className="xc-button xc-button--primary"
          onClick={() =>
            onApply(
              filterOf(draft, column.id),
              order === 'none' ? null : { column: column.id, down: order === 'down' },
            )
          }
        >
          {words.ledgerApply}
        </button>
      </div>
    </LedgerDialog>
  )
}

function draftOf(filter: Filter | null): FilterDraft {
  return {
    is: filter?.is ?? 'all',
    texts: filter?.is === 'among' ? filter.texts : [],
    text: filter?.is === 'containing' ? filter.text : '',
  }
}

function filterOf({ is, texts, text }: FilterDraft, column: string): Filter | null {
  if (is === 'all') return null
  if (is === 'among') return texts.length === 0 ? null : { column, is, texts }
  if (is === 'containing') return text.trim() === '' ? null : { column, is, text }
  return { column, is }
}
