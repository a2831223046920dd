import { addDays } from '../time/civil-date.ts'
import type { Fact } from './fact.ts'

/** Sequences of pieces that fill the range without gap or overlap. */
export function waysAcross(
  pieces: readonly Fact[],
  { from, to }: Fact['range'],
): readonly (readonly Fact[])[] {
  return from === null || to === null ? [] : fill(pieces, from, to)
}

/** Sequences of pieces that follow on each other and end on the day, from any beginning. */
export function waysUpTo(pieces: readonly Fact[], to: string | null): readonly (readonly Fact[])[] {
  if (to === null) return []
  const starts = new Set(pieces.flatMap(({ range }) => (range.from === null ? [] : [range.from])))
  return [...starts].flatMap((from) => fill(pieces, from, to))
}

/** More ways than this of adding up one total are no document's doing. */
const limit = 64

function fill(pieces: readonly Fact[], from: string, to: string): readonly (readonly Fact[])[] {
  const next = pieces.filter(
    ({ range }) => range.from === from && range.to !== null && range.to <= to,
  )
  return next
    .flatMap((piece) =>
      piece.range.to === to
        ? [[piece]]
        : fill(pieces, addDays(piece.range.to ?? to, 1), to).map((rest) => [piece, ...rest]),
    )
    .slice(0, limit)
}
