import type { Words } from '../locales/index.ts'
import type { PaperTable } from './paper-model.ts'

export interface PaperRowsProps {
  readonly table: PaperTable
  readonly filled: boolean
  readonly words: Words
}

/** A repeat table: its head is printed again on every page. */
export function PaperRows({ table, filled, words }: PaperRowsProps) {
  const { title, columns, rows, when } = table
  return (
    <table className="xc-paper__table xc-paper__table--rows">
      <caption>
        {title}
        {when !== null && !filled && <span className="xc-paper__when">{when}</span>}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.paperNumber}</th>
          {columns.map((column) => (
            <th key={column.id} scope="col">
              {column.title}
              {column.unit !== null && !filled && (
                <span className="xc-paper__unit">{words.paperUnit(column.unit)}</span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={`${index} ${row.join(' ')}`}>
            <th scope="row">{index + 1}</th>
            {row.map((text, column) => (
              <td key={columns[column]?.id}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
