import { kinds, type Column, type Field, type Register } from '@xiance/schema'

const most = 7

/**
 * Fields of a register that a ledger shows as columns: those with one value. Name, key and place stand in the first
 * column, and where groups have their own column the dated choice behind them is left out.
 */
export function recordColumns(register: Register | undefined, grouped: boolean): readonly Field[] {
  return (register?.fields ?? [])
    .filter(
      (field) =>
        !hidden.has(kinds[field.kind].column) &&
        field.private !== 'name' &&
        field.to !== register?.level &&
        !(grouped && field.history === true && field.list !== undefined) &&
        !register?.key.includes(field.id) &&
        field.value === undefined,
    )
    .slice(0, most)
}

const hidden: ReadonlySet<Column> = new Set(['json', 'none'])
