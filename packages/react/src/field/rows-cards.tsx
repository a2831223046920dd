import { FormField } from './form-field.tsx'
import { rowName } from './row-name.ts'
import type { RowsBodyProps } from './rows-table.tsx'

/** One card a row, its fields below each other. */
export function RowsCards({ path, field, context, rows, title, readOnly }: RowsBodyProps) {
  const { words } = context
  return (
    <>
      {rows.ids.map((row) => {
        const name = rowName(words, title, row, rows.ids)
        return (
          <div key={row} role="group" className="xc-row-card" aria-label={name}>
            <div className="xc-inline xc-spread">
              <h4 className="xc-subheading">{name}</h4>
              {!readOnly && (
                <button
                  type="button"
                  className="xc-button xc-button--small"
                  aria-label={`${words.removeRow} ${name}`}
                  onClick={() => rows.remove(row)}
                >
                  {words.removeRow}
                </button>
              )}
            </div>
            <div className="xc-field-row">
              {field.rows?.map((column) => (
                <FormField key={column.id} path={`${path}/${row}/${column.id}`} />
              ))}
            </div>
          </div>
        )
      })}
    </>
  )
}
