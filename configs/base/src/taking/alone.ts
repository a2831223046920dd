type Part = { readonly [key: string]: unknown }

/** A definition that keeps nothing of the library's under the same id: what it does not say is taken away. */
export function alone<T extends object>(item: T, library: object): T {
  return without(item as T & Part, { ...library }) as T
}

function without(item: Part, library: Part): Part {
  const unsaid = Object.keys(library).filter((key) => !(key in item))
  return Object.fromEntries([
    ...unsaid.map((key) => [key, null]),
    ...Object.entries(item).map(([key, value]) => [key, withoutOthers(value, library[key])]),
  ])
}

function withoutOthers(value: unknown, others: unknown): unknown {
  if (!isList(value) || !isList(others) || !others.every((other) => 'id' in other)) return value
  const isWritten = ({ id }: Part): boolean => value.some((part) => part['id'] === id)
  return [
    ...others.filter((other) => !isWritten(other)).map(({ id }) => ({ id, remove: true })),
    ...value.map((part) => {
      const other = others.find(({ id }) => id === part['id'])
      return other === undefined ? part : without(part, other)
    }),
  ]
}

function isList(value: unknown): value is readonly Part[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'object' && part !== null)
}
