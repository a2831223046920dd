export interface MarkedTextProps {
  readonly text: string
  /** Parts to mark; the longest match at a place counts. */
  readonly quotes: readonly string[]
}

/** A paragraph with the cited words marked. */
export function MarkedText({ text, quotes }: MarkedTextProps) {
  return split(text, quotes).map(({ part, marked, at }) =>
    marked ? (
      <mark key={at} className="xa-mark">
        {part}
      </mark>
    ) : (
      <span key={at}>{part}</span>
    ),
  )
}

interface Part {
  readonly part: string
  readonly marked: boolean
  readonly at: number
}

function split(text: string, quotes: readonly string[]): readonly Part[] {
  const marked = new Uint8Array(text.length)
  for (const quote of quotes) {
    const at = quote === '' ? -1 : text.indexOf(quote)
    if (at >= 0) marked.fill(1, at, at + quote.length)
  }
  const parts: Part[] = []
  let start = 0
  for (let index = 1; index <= text.length; index += 1) {
    if (index < text.length && marked[index] === marked[start]) continue
    parts.push({ part: text.slice(start, index), marked: marked[start] === 1, at: start })
    start = index
  }
  return parts
}
