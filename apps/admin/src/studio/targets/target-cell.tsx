import { quantityText } from '@xiance/react'
import { quantitiesOf, type Entry, type Indicator, type Quantity } from '@xiance/schema'
import { usePreferences } from '../../preferences/preferences.ts'
import { useWords } from '../../words/use-words.ts'
import { EditableCell } from '../cells/editable-cell.tsx'
import { parseQuantity } from '../cells/parse-quantity.ts'
import { quantityInputText } from '../cells/quantity-input-text.ts'
import { useDraft } from '../draft/draft-context.ts'
import { IssueList } from '../issues/issue-list.tsx'
import { isUndecided, issuesAt } from '../issues/issues-at.ts'
import { entryHint } from './entry-hint.ts'
import { targetPath } from './target-grid.ts'

export interface TargetCellProps {
  readonly indicator: Indicator
  readonly entry: Entry
  readonly label: string
  readonly selected: string | null
  readonly onSelect: (path: string) => void
}

/** One target as written, each of its quantities edited in place. */
export function TargetCell({ indicator, entry, label, selected, onSelect }: TargetCellProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const { draft, resolved, readOnly, change } = useDraft()
  const path = targetPath(indicator, entry)
  const hint = entryHint(entry, { config: resolved, locale, words })
  const issues = issuesAt(draft.issues, path).filter(
    (issue) => !isUndecided(issue) && issue.code !== 'policy.parts_differ',
  )
  const text = (quantity: Quantity) =>
    quantity.value === null && quantity.asWritten === undefined
      ? words.rates.undecided
      : quantityText(quantity, { locale, config: resolved })
  return (
    <div className="xa-rate">
      {quantitiesOf(entry).map((quantity, index) => (
        <EditableCell
          key={`${index} ${entry.id}`}
          label={label}
          shown={text(quantity)}
          text={quantityInputText(quantity, resolved)}
          readOnly={readOnly}
          number
          changed={draft.changes.some((one) => one.path.startsWith(path))}
          selected={selected === path}
          onSelect={() => onSelect(path)}
          onCommit={(typed) =>
            change([
              {
                path: Array.isArray(entry.q) ? `${path}/q/${index}` : `${path}/q`,
                value: parseQuantity(typed, {
                  before: quantity,
                  unit: [indicator.unit].flat()[index] ?? [indicator.unit].flat()[0],
                  config: resolved,
                }),
              },
            ])
          }
        />
      ))}
      {hint !== '' && <span className="xc-hint">{hint}</span>}
      {issues.some(({ severity }) => severity !== 'error') && (
        <span className="xc-status xc-status--behind">
          <span className="xc-status__shape" aria-hidden="true">
            ◆
          </span>
          {words.check.severity.finding}
        </span>
      )}
      <IssueList issues={issues.filter(({ severity }) => severity === 'error')} />
    </div>
  )
}
