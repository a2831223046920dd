/** Paths (by ids) of every text in a document that mentions an id as a whole word: formulas and references alike. */
export function mentionsOf(document: unknown, id: string): readonly string[] {
  const word = new RegExp(`(?<![\\w])${id}(?![\\w])`)
  const found: string[] = []
  visit(document, '', (path, text) => {
    if (word.test(text) && !path.endsWith('/id')) found.push(path)
  })
  return found
}

function visit(value: unknown, path: string, seen: (path: string, text: string) => void): void {
  if (typeof value === 'string') seen(path, value)
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) visit(item, `${path}/${nameOf(item, index)}`, seen)
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) visit(item, `${path}/${key}`, seen)
}

function nameOf(item: unknown, index: number): string {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string'
    ? item.id
    : String(index)
}
