import { entryKey, type Entry, type Indicator } from '@xiance/schema'
import { useWords } from '../../words/use-words.ts'
import { EditableCell } from '../cells/editable-cell.tsx'
import { parseQuantity } from '../cells/parse-quantity.ts'
import { useDraft } from '../draft/draft-context.ts'
import type { GridColumn } from './target-grid.ts'

export interface EmptyTargetProps {
  readonly indicator: Indicator
  readonly column: GridColumn
  readonly label: string
}

/** A cell without a target; typing makes one. */
export function EmptyTarget({ indicator, column, label }: EmptyTargetProps) {
  const words = useWords()
  const { resolved, readOnly, change } = useDraft()
  if (readOnly || column === 'total') return null
  const add = (typed: string) => {
    if (typed.trim() === '') return Promise.resolve(true)
    const q = parseQuantity(typed, {
      before: null,
      unit: [indicator.unit].flat()[0],
      config: resolved,
    })
    const entry: Entry =
      column === 'baseline' ? { as: 'baseline', q } : { as: 'target', when: { in: column }, q }
    const id = entryKey({ ...entry })
    return change([{ path: `/indicators/${indicator.id}/entries/${id}`, value: { id, ...entry } }])
  }
  return (
    <EditableCell
      label={label}
      shown={words.targets.empty}
      text=""
      readOnly={readOnly}
      number
      onCommit={add}
    />
  )
}
