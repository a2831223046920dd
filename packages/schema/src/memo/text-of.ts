/** The JSON text of a definition, kept with the object: whether it mentions a word is one search in it. */
export function textOf(definition: object): string {
  const known = texts.get(definition)
  if (known !== undefined) return known
  const text = JSON.stringify(definition)
  texts.set(definition, text)
  return text
}

const texts = new WeakMap<object, string>()

/** True when the text holds one of the words, even within a longer one: too often is safe. */
export function mentionsAny(definition: object, words: readonly string[]): boolean {
  if (words.length === 0) return false
  const text = textOf(definition)
  return words.some((word) => text.includes(word))
}

/** A word as it stands in JSON text. */
export function inJson(word: string): string {
  return JSON.stringify(word).slice(1, -1)
}
