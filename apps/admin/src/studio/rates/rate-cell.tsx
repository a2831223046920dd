import { quantityText } from '@xiance/react'
import { quantitiesOf, unitLabel, type Entry, type Quantity, type Series } from '@xiance/schema'
import { usePreferences } from '../../preferences/preferences.ts'
import { useWords } from '../../words/use-words.ts'
import { EditableCell } from '../cells/editable-cell.tsx'
import { parseQuantity } from '../cells/parse-quantity.ts'
import { quantityInputText } from '../cells/quantity-input-text.ts'
import { useDraft } from '../draft/draft-context.ts'
import type { Edit } from '../draft/edit.ts'
import { IssueList } from '../issues/issue-list.tsx'
import { isUndecided, issuesAt } from '../issues/issues-at.ts'
import { startOf } from './rate-table.ts'

export interface RateCellProps {
  readonly series: Series
  readonly entry: Entry
  /** Row and column in words. */
  readonly label: string
  readonly selected: boolean
  readonly onSelect: () => void
  /** The edit as it would be, while typing. */
  readonly onPreview?: (edits: readonly Edit[] | null) => void
}

/** One dated entry of a parameter, edited in place, with what is wrong under it. */
export function RateCell({ series, entry, label, selected, onSelect, onPreview }: RateCellProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const { draft, resolved, readOnly, change } = useDraft()
  const path = entryPath(series, entry)
  const [quantity] = quantitiesOf(entry)
  const unit = [series.unit].flat()[0]
  const editsFor = (text: string): readonly Edit[] => [
    {
      path: Array.isArray(entry.q) ? `${path}/q/0` : `${path}/q`,
      value: parseQuantity(text, { before: quantity ?? null, unit, config: resolved }),
    },
  ]
  const from = startOf(entry)
  const issues = issuesAt(draft.issues, path)
  return (
    <div className="xa-rate">
      <EditableCell
        label={label}
        shown={
          quantity
            ? (shownQuantity(quantity, resolved) ?? words.rates.undecided)
            : words.rates.undecided
        }
        text={quantityInputText(plain(quantity), resolved)}
        readOnly={readOnly}
        number
        changed={draft.changes.some((one) => one.path.startsWith(path))}
        selected={selected}
        onSelect={onSelect}
        onPreview={(text) =>
          onPreview?.(text === null || text.trim() === '' ? null : editsFor(text))
        }
        onCommit={(text) => change(editsFor(text))}
      />
      {from !== '' && <span className="xc-hint">{words.rates.from(from)}</span>}
      <IssueList issues={issues.filter((issue) => !isUndecided(issue))} />
    </div>
  )

  /** The heading names the series' unit; a cell names its own only when it is another. */
  function ownUnit(value: Quantity): string {
    const own = value.unit ?? unit
    return own === undefined || own === unit ? '' : ` ${unitLabel(resolved, own)}`
  }

  function shownQuantity(value: Quantity, config: typeof resolved): string | null {
    if (value.value === null || value.value === undefined) return null
    return typeof value.value === 'number' && value.to === undefined
      ? `${value.value.toLocaleString('en-US')}${ownUnit(value)}`
      : quantityText(value, { locale, config })
  }
}

/** A cell shows and edits the number; which bound it is, the column says. */
function plain(quantity: Quantity | undefined): Quantity | null {
  if (quantity === undefined) return null
  return typeof quantity.value === 'number' && quantity.to === undefined
    ? { ...quantity, is: 'eq' }
    : quantity
}

export function entryPath(series: Series, entry: Entry): string {
  return `/parameters/${series.id}/entries/${entry.id ?? ''}`
}
