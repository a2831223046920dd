import { entryKey } from './entry-id.ts'

/** Splits a JSON Pointer whose steps are ids: `/forms/household_visit/fields/heads/title`. */
export function stepsOf(path: string): readonly string[] {
  return path === ''
    ? []
    : path
        .slice(1)
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The value at a path of ids; items without an id are found by position; undefined when nothing is there. */
export function getAt(document: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>(child, document)
}

/** Position of the item a step names: by id, an entry's identity, the text itself, a page's place, or a number. */
export function indexOfStep(list: readonly unknown[], step: string): number {
  const byId = list.findIndex((item) => idOf(item) === step)
  if (byId >= 0) return byId
  const byIdentity = list.findIndex(
    (item) => isRecord(item) && item['id'] === undefined && 'q' in item && entryKey(item) === step,
  )
  if (byIdentity >= 0) return byIdentity
  const position = /^(?:p(?=[1-9]))?\d+$/.test(step)
    ? Number(step.replace('p', '')) - (step.startsWith('p') ? 1 : 0)
    : -1
  const item = list[position]
  return item !== undefined && (idOf(item) === undefined || typeof item === 'string')
    ? position
    : -1
}

/** Step that names an item of a list: its id where it has one, else its position. */
export function stepOf(list: readonly unknown[], index: number): string {
  return idOf(list[index]) ?? String(index)
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function child(parent: unknown, step: string): unknown {
  if (Array.isArray(parent)) return parent[indexOfStep(parent, step)]
  return isRecord(parent) && Object.hasOwn(parent, step) ? parent[step] : undefined
}

function idOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item
  return isRecord(item) && typeof item['id'] === 'string' ? item['id'] : undefined
}
