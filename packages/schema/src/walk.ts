/** A place in a document, as a chain of steps; written out only where it is wanted. */
export interface Place {
  readonly up: Place | null
  readonly step: string
}

type Container = readonly unknown[] | Readonly<Record<string, unknown>>

/** Visits every list and object of a JSON value from the outside in; a visit that gives false goes no deeper. */
export function walk(
  value: unknown,
  place: Place,
  visit: (container: Container, place: Place) => boolean,
): void {
  if (typeof value !== 'object' || value === null) return
  if (!visit(value as Container, place)) return
  if (Array.isArray(value)) {
    for (const [index, item] of (value as readonly unknown[]).entries())
      if (typeof item === 'object') walk(item, { up: place, step: stepOf(item, index) }, visit)
    return
  }
  for (const key of Object.keys(value)) {
    const inner = (value as Readonly<Record<string, unknown>>)[key]
    if (typeof inner === 'object') walk(inner, { up: place, step: key }, visit)
  }
}

/** The place a path leads to. */
export function placeAt(path: string): Place {
  return { up: null, step: path }
}

export function pathAt({ up, step }: Place): string {
  return up === null ? step : `${pathAt(up)}/${step}`
}

function stepOf(item: object | null, index: number): string {
  const id = item === null ? undefined : (item as { readonly id?: unknown }).id
  return typeof id === 'string' ? id : String(index)
}
