const words: readonly unknown[] = ['不清楚', '不知道', 'Not known']

/** What people write in a table for an answer that is not known. */
export function isUnknownWord(raw: unknown): boolean {
  return words.includes(raw)
}
