/** One cell as it is shown: a number stays a number so that a spreadsheet can sum it; null is blank, never 0. */
export type LedgerCell = string | number | boolean | null

export interface LedgerColumn {
  readonly title: string
  /** Unit printed in the header, never in the cells. */
  readonly unit?: string
  /** Width in characters; by content when left out. */
  readonly width?: number
}

/** A ledger ready for a file: what a list, a sheet of indicators or a roster is before it has a format. */
export interface LedgerTable {
  readonly title: string
  readonly columns: readonly LedgerColumn[]
  readonly rows: readonly (readonly LedgerCell[])[]
  /** Lines printed under the table: as-of date, version, 演示数据·合成. */
  readonly notes?: readonly string[]
}

/** Header words of a column: 出栏数量(只). */
export function headerOf(column: LedgerColumn): string {
  return column.unit === undefined ? column.title : `${column.title}(${column.unit})`
}
