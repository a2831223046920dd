import { useState } from 'react'
import type { ControlProps, KindView } from '../field/control.ts'
import { RowsTable } from '../field/rows-table.tsx'
import { RowsCards } from '../field/rows-cards.tsx'
import { rowName } from '../field/row-name.ts'
import { useRows } from '../form/use-rows.ts'
import { LedgerGrid } from '../ledger/lazy-ledger-grid.tsx'
import { textIn } from '@xiance/schema'

/** Columns that find room beside each other as boxes. */
const wideTable = 6
/** Rows a ruled table of boxes is quick with. */
const longTable = 20

/** A repeat table: cards on a phone, a ruled table where it is small, else the ledger grid. */
function Rows(props: ControlProps) {
  const { field, context, node } = props
  const large = (field.rows?.length ?? 0) > wideTable || node.rows.length > longTable
  // A table does not change under somebody's hands when its last rows go.
  const [grown, setGrown] = useState(large)
  if (large && !grown) setGrown(true)
  return context.layout === 'office' && (large || grown) ? (
    <LedgerGrid
      path={props.path}
      id={props.id}
      labelledBy={props.labelId}
      readOnly={props.readOnly}
      onRevision={props.onChange}
      onBlur={props.onBlur}
      focusRef={props.focusRef}
    />
  ) : (
    <SmallRows {...props} />
  )
}

function SmallRows(props: ControlProps) {
  const { path, field, context, id, readOnly } = props
  const { words, locale, layout } = context
  const title = textIn(field.title, locale)
  const rows = useRows(path, (row) => rowName(words, title, row, props.node.rows))
  const Body = layout === 'phone' ? RowsCards : RowsTable
  const full = field.max !== undefined && rows.ids.length >= field.max
  return (
    <div
      className="xc-rows"
      role="group"
      aria-labelledby={props.labelId}
      aria-describedby={props.describedBy}
    >
      {rows.ids.length === 0 ? (
        <p className="xc-hint">{words.noRows(title)}</p>
      ) : (
        <Body {...props} rows={rows} title={title} />
      )}
      {rows.removed !== null && (
        <div className="xc-undo" role="status">
          <span>{words.removed(rows.removed)}</span>
          <button type="button" className="xc-button xc-button--small" onClick={rows.undo}>
            {words.undo}
          </button>
        </div>
      )}
      {!readOnly && (
        <div>
          <button
            ref={props.focusRef}
            id={id}
            type="button"
            className="xc-button"
            disabled={full}
            onClick={() => rows.add()}
            onBlur={props.onBlur}
          >
            <span aria-hidden="true">＋</span>
            {words.addRow(title)}
          </button>
        </div>
      )}
    </div>
  )
}

export const rowsView: KindView = { Control: Rows, frame: () => 'group', says: 'fact', wide: true }
