import stringWidth from 'string-width'

/** Longer lines are cut around the place. */
const AROUND = 60

/** A line with carets under `[from, to)`; a Chinese character is two cells wide. Offsets are UTF-16. */
export function caretLines(line: string, from: number, to: number): readonly [string, string] {
  const start = Math.max(0, from - AROUND)
  const shown = line.slice(start, to + AROUND).replaceAll('\t', ' ')
  const before = stringWidth(shown.slice(0, from - start))
  const under = stringWidth(shown.slice(from - start, to - start))
  return [`    ${shown}`, `    ${' '.repeat(before)}${'^'.repeat(Math.max(1, under))}`]
}
