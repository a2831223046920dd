/** 「是否想写…？」: the nearest known words to an unknown one. */

/** Up to three candidates near `word`: a typo or two away, or one containing the other; nearest first. */
export function suggest(word: string, candidates: Iterable<string>): string[] {
  const wanted = Array.from(word.toLowerCase())
  const limit = Math.max(1, Math.floor(wanted.length / 3))
  const scored: { text: string; score: number }[] = []
  for (const text of new Set(candidates)) {
    if (text === '' || text.length > 60) continue
    const other = Array.from(text.toLowerCase())
    const distance =
      Math.abs(other.length - wanted.length) > limit ? limit + 1 : editDistance(wanted, other)
    if (distance <= limit && distance < wanted.length) scored.push({ text, score: distance })
    else if (
      wanted.length >= 2 &&
      (begins(text, word) || (other.length >= 2 && begins(word, text)))
    )
      scored.push({ text, score: limit + Math.abs(other.length - wanted.length) / 100 })
  }
  return scored
    .toSorted((a, b) => a.score - b.score)
    .slice(0, 3)
    .map(({ text }) => text)
}

/** A word of letters is a part only from its beginning: `age` says nothing of `average`. */
function begins(whole: string, part: string): boolean {
  return /^[a-z_]+$/i.test(part) ? whole.startsWith(part) : whole.includes(part)
}

/** Insertions, deletions, replacements and swaps of neighbours. */
function editDistance(a: readonly string[], b: readonly string[]): number {
  let [before, previous]: [number[], number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, column) => column),
  ]
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1
      let best = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + same,
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        best = Math.min(best, (before[column - 2] ?? 0) + 1)
      current.push(best)
    }
    before = previous
    previous = current
  }
  return previous[b.length] ?? 0
}
