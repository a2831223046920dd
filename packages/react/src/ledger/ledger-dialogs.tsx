import { ControlDialog, type ControlDialogProps } from './control-dialog.tsx'
import { FilterDialog } from './filter-dialog.tsx'
import { PasteDialog } from './paste-dialog.tsx'
import type { PlannedRow } from './paste-plan.ts'
import { tally } from './row-view.ts'
import type { LedgerState } from './use-ledger-state.ts'
import type { Pasting } from './use-paste.ts'

export interface LedgerDialogsProps {
  readonly ledger: LedgerState
  /** Place of the column whose filter is open. */
  readonly filtering: number | null
  readonly opened: Pick<ControlDialogProps, 'path' | 'title'> | null
  readonly pasting: Pasting | null
  readonly onPaste: (rows: readonly PlannedRow[]) => void
  readonly onClose: () => void
}

/** The one dialog that is open over a ledger. */
export function LedgerDialogs(props: LedgerDialogsProps) {
  const { ledger, filtering, opened, pasting, onPaste, onClose } = props
  const { view, all } = ledger
  const column = filtering === null ? undefined : ledger.columns[filtering]
  if (pasting !== null)
    return (
      <PasteDialog
        pasting={pasting}
        numberOf={ledger.numberOf}
        count={all.length}
        max={ledger.max}
        onConfirm={onPaste}
        onCancel={onClose}
      />
    )
  if (opened !== null) return <ControlDialog {...opened} onClose={onClose} />
  if (column === undefined) return null
  return (
    <FilterDialog
      column={column}
      texts={tally(all, column.id, ledger.look)}
      filter={view.filters.find((filter) => filter.column === column.id) ?? null}
      sort={view.sort?.column === column.id ? view.sort : null}
      onApply={(filter, sort) => {
        view.filter(column.id, filter)
        if (sort !== null || view.sort?.column === column.id) view.sortBy(sort)
        onClose()
      }}
      onCancel={onClose}
    />
  )
}
