import { textIn } from '@xiance/schema'
import { unitLabel } from '@xiance/schema'
import type { RowsHandle } from '../form/use-rows.ts'
import { CellField } from './cell-field.tsx'
import type { ControlProps } from './control.ts'
import { rowName } from './row-name.ts'

export interface RowsBodyProps extends ControlProps {
  readonly rows: RowsHandle
  readonly title: string
}

/** A ruled table, one row a line; units stand in the header. */
export function RowsTable({ path, field, context, rows, title, readOnly, labelId }: RowsBodyProps) {
  const { words, locale, config } = context
  return (
    <div className="xc-table-scroll">
      <table className="xc-table xc-table--top" aria-labelledby={labelId}>
        <thead>
          <tr>
            <th scope="col">#</th>
            {field.rows?.map((column) => (
              <th key={column.id} scope="col">
                {textIn(column.title, locale)}
                {column.unit && (
                  <span className="xc-unit">{unitLabel(config.config, column.unit)}</span>
                )}
              </th>
            ))}
            {!readOnly && (
              <th scope="col">
                <span className="xc-hidden">{words.removeRow}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.ids.map((row, index) => (
            <tr key={row}>
              <th scope="row">{index + 1}</th>
              {field.rows?.map((column) => (
                <td key={column.id}>
                  <CellField path={`${path}/${row}/${column.id}`} row={index + 1} />
                </td>
              ))}
              {!readOnly && (
                <td>
                  <button
                    type="button"
                    className="xc-button xc-button--quiet xc-button--small"
                    aria-label={`${words.removeRow} ${rowName(words, title, row, rows.ids)}`}
                    onClick={() => rows.remove(row)}
                  >
                    {words.removeRow}
                  </button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
