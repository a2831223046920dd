import { toXlsx, type LedgerTable } from '@xiance/exchange'

/** A file to be saved on the asking machine. */
export interface LedgerFile {
  readonly name: string
  readonly type: string
  readonly base64: string
}

/** Rows one export holds at most; more is refused with a hint to narrow the list. */
export const exportRows = 5000

/** An Excel workbook of a ledger, named by its title and day. */
export async function ledgerFile(table: LedgerTable, on: string): Promise<LedgerFile> {
  const workbook = await toXlsx(table)
  return {
    name: `${table.title}_${on}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    base64: Buffer.from(workbook).toString('base64'),
  }
}
