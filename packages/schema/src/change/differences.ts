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

type Keyed = readonly { readonly id: string }[]

/** Citations and words in two languages change as one. */
function isWhole(value: Readonly<Record<string, unknown>>): boolean {
  return 'quote' in value || 'zh-CN' in value
}

function isKeyed(value: unknown): value is Keyed {
  return (
    Array.isArray(value) && value.every((item) => isRecord(item) && typeof item['id'] === 'string')
  )
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
  const old = new Map(before.map((item) => [item.id, item]))
  const kept = new Set(after.map(({ id }) => id))
  return [
    ...before
      .filter(({ id }) => !kept.has(id))
      .map((item): Difference => ({
        kind: 'removed',
        path: `${path}/${item.id}`,
        before: item,
        after: undefined,
      })),
    ...after.flatMap((item) => differences(old.get(item.id), item, `${path}/${item.id}`)),
    ...orderDifference(before, after, path),
  ]
}

function orderDifference(before: Keyed, after: Keyed, path: string): readonly Difference[] {
  const common = (list: Keyed, other: Keyed): readonly string[] =>
    list.map(({ id }) => id).filter((id) => other.some((item) => item.id === id))
  const [old, now] = [common(before, after), common(after, before)]
  return old.join() === now.join()
    ? []
    : [{ kind: 'changed', path: `${path}/order`, before: old, after: now }]
}
