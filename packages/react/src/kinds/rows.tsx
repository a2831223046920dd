import type { ControlProps, KindView } from '../field/control.ts'
import { RowsTable } from '../field/rows-table.tsx'
import { RowsCards } from '../field/rows-cards.tsx'
import { rowName } from '../field/row-name.ts'
import { useRows } from '../form/use-rows.ts'
import { textIn } from '@xiance/schema'

/** A repeat table: cards on a phone, a ruled table where there is room. */
function Rows(props: ControlProps) {
  const { path, field, context, id, readOnly } = props
  const { words, locale, layout } = context
  const title = textIn(field.title, locale)
  const rows = useRows(path, (row) => rowName(words, title, row, props.node.rows))
  const Body = layout === 'phone' || (field.rows?.length ?? 0) > 6 ? RowsCards : RowsTable
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
