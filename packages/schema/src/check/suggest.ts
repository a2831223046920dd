import type { IssueFix } from '../problem.ts'

/** The fix that writes another value in the issue's own place. */
export function changeTo(value: string | number | boolean): IssueFix {
  return { label: { 'zh-CN': `改为「${value}」`, en: `Change to “${value}”` }, value }
}

/** The known name nearest to a mistyped one, at most a third of it apart; undefined when none is near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(1, Math.ceil(name.length / 3)) + 1
  for (const candidate of known) {
    const distance = distanceOf(name, candidate)
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best
}

function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let index = 0; index < one.length; index += 1) {
    const next = [index + 1]
    for (let column = 0; column < other.length; column += 1) {
      const replaced = (row[column] ?? 0) + (one[index] === other[column] ? 0 : 1)
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
