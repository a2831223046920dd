import { indexOfStep, isRecord, stepsOf } from './pointer.ts'

/** New value at each path of ids, or a function of the old one; undefined takes it away. */
export type Replacements = ReadonlyMap<string, unknown>

/**
 * A copy with other values at some paths; what lies beside them is shared with the document given, which is itself given
 * back when nothing changes. Paths the document does not have are left alone.
 */
export function replaceAt<D>(document: D, replacements: Replacements): D {
  if (replacements.size === 0) return document
  const root: Branch = { below: new Map() }
  for (const [path, value] of replacements) grow(root, stepsOf(path), value)
  return replace(document, root) as D
}

interface Branch {
  readonly below: Map<string, Branch>
  leaf?: { readonly value: unknown }
}

function grow(root: Branch, steps: readonly string[], value: unknown): void {
  let branch = root
  for (const step of steps) {
    const next = branch.below.get(step) ?? { below: new Map() }
    branch.below.set(step, next)
    branch = next
  }
  branch.leaf = { value }
}

function replace(value: unknown, { leaf, below }: Branch): unknown {
  if (leaf !== undefined)
    return typeof leaf.value === 'function' ? (leaf.value(value) as unknown) : leaf.value
  return Array.isArray(value)
    ? replaceItems(value, below)
    : isRecord(value)
      ? replaceProperties(value, below)
      : value
}

function replaceItems(
  list: readonly unknown[],
  below: ReadonlyMap<string, Branch>,
): readonly unknown[] {
  const items = [...list]
  const gone = new Set<number>()
  for (const [step, branch] of below) {
    const at = indexOfStep(list, step)
    if (at < 0) continue
    items[at] = replace(list[at], branch)
    if (items[at] === undefined) gone.add(at)
  }
  return items.every((item, index) => item === list[index])
    ? list
    : items.filter((_, index) => !gone.has(index))
}

function replaceProperties(
  record: Readonly<Record<string, unknown>>,
  below: ReadonlyMap<string, Branch>,
): Readonly<Record<string, unknown>> {
  const changed = [...below]
    .filter(([step]) => Object.hasOwn(record, step))
    .map(([step, branch]) => [step, replace(record[step], branch)] as const)
    .filter(([step, value]) => value !== record[step])
  if (changed.length === 0) return record
  const copy: Record<string, unknown> = { ...record, ...Object.fromEntries(changed) }
  for (const [step, value] of changed) if (value === undefined) delete copy[step]
  return copy
}
