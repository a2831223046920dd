import type { Frame, Row, Value } from '@xiance/expr'
import type { LinkedField } from '../linking/fields.ts'
import type { LinkedConfig } from '../linking/link.ts'
import { completeRecord } from './complete-record.ts'
import { environment } from './environment.ts'

/**
 * The record with its register's computed fields filled, as they are on a day; one may build on others, whatever their
 * order. Blank in, blank out.
 */
export function withComputed(
  linked: LinkedConfig,
  register: string,
  record: Row,
  { today }: { readonly today: string },
): Row {
  const pending = linked.registerFields(register).filter(({ value }) => value !== null)
  if (pending.length === 0) return record
  const { fields } = linked.register(register)
  const env = environment(linked, { today })
  let filled: Record<string, Value | undefined> = { ...record }
  for (const field of inOrder(pending)) {
    const frame: Frame = { row: completeRecord(fields, filled), up: null, env }
    filled = { ...filled, [field.field.id]: field.value?.run(frame) ?? null }
  }
  return Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== null))
}

/** What others read comes before them; a cycle, which the config check refuses, ends where it was entered. */
function inOrder(fields: readonly LinkedField[]): readonly LinkedField[] {
  const byId = new Map(fields.map((field) => [field.field.id, field]))
  const ordered = new Set<LinkedField>()
  const entered = new Set<LinkedField>()
  const visit = (field: LinkedField): void => {
    if (entered.has(field)) return
    entered.add(field)
    for (const { name } of field.value?.reads ?? []) {
      const read = byId.get(name)
      if (read !== undefined) visit(read)
    }
    ordered.add(field)
  }
  for (const field of fields) visit(field)
  return [...ordered]
}
