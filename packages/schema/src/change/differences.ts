import { isRecord } from '../pointer.ts'
import type { Difference } from './change.ts'

/** Differences of two JSON values by ids: a definition added or removed is one, a changed property one each. */
export function differences(before: unknown, after: unknown, path: string): readonly Difference[] {
  if (Object.is(before, after)) return []
  if (before === undefined) return [{ kind: 'added', path, before, after }]
  if (after === undefined) return [{ kind: 'removed', path, before, after }]
  if (isKeyed(before) && isKeyed(after)) return listDifferences(before, after, path)
  if (isRecord(before) && isRecord(after) && !isWhole(before) && !isWhole(after))
    return objectDifferences(before, after, path)
  return JSON.stringify(before) === JSON.stringify(after)
    ? []
    : [{ kind: 'changed', path, before, after }]
}

type Keyed = readonly (string | { readonly id: string })[]

/** Citations and words in two languages change as one. */
function isWhole(value: Readonly<Record<string, unknown>>): boolean {
  return 'quote' in value || 'zh-CN' in value
}

/** Lists of definitions; a page's fields may be named by id beside those written there. */
function isKeyed(value: unknown): value is Keyed {
  return (
    Array.isArray(value) &&
    value.every(
      (item) => typeof item === 'string' || (isRecord(item) && typeof item['id'] === 'string'),
    ) &&
    (value.length === 0 || value.some((item) => typeof item !== 'string'))
  )
}

function keyOf(item: Keyed[number]): string {
  return typeof item === 'string' ? item : item.id
}

function objectDifferences(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  path: string,
): readonly Difference[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].flatMap((key) => differences(before[key], after[key], `${path}/${key}`))
}

function listDifferences(before: Keyed, after: Keyed, path: string): readonly Difference[] {
  const old = new Map(before.map((item) => [keyOf(item), item]))
  const kept = new Set(after.map(keyOf))
  return [
    ...before
      .filter((item) => !kept.has(keyOf(item)))
      .map((item): Difference => ({
        kind: 'removed',
        path: `${path}/${keyOf(item)}`,
        before: item,
        after: undefined,
      })),
    ...after.flatMap((item) => differences(old.get(keyOf(item)), item, `${path}/${keyOf(item)}`)),
    ...orderDifference([...old.keys()], after.map(keyOf), path),
  ]
}

function orderDifference(
  before: readonly string[],
  after: readonly string[],
  path: string,
): readonly Difference[] {
  const [old, now] = [
    before.filter((id) => after.includes(id)),
    after.filter((id) => before.includes(id)),
  ]
  return old.join() === now.join()
    ? []
    : [{ kind: 'changed', path: `${path}/order`, before: old, after: now }]
}
