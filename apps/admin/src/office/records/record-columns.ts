import { kinds, type Column, type Field, type Register } from '@xiance/schema'

const most = 7

/** Fields of a register that a ledger shows as columns: those with one value, the key and the title left to the first column. */
export function recordColumns(register: Register | undefined): readonly Field[] {
  return (register?.fields ?? [])
    .filter(
      (field) =>
        !hidden.has(kinds[field.kind].column) &&
        field.private !== 'name' &&
        !register?.key.includes(field.id) &&
        field.value === undefined,
    )
    .slice(0, most)
}

const hidden: ReadonlySet<Column> = new Set(['json', 'none'])
