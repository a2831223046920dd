export { configTables } from './config/config-tables.ts'
export { toCsv } from './csv.ts'
export { headerOf, type LedgerCell, type LedgerColumn, type LedgerTable } from './ledger-table.ts'
export { toXlsx } from './xlsx.ts'
