/** A stretch of a line, from its first character to behind its last. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Where a line prints a quantity, in digits or in Chinese numerals; marks of order and words that count nothing are none. */
export function quantitiesIn(line: string): readonly Span[] {
  const others = [...spansOf(order, line), ...spansOf(words, line)]
  return spansOf(numerals, line).filter((span) => !others.some((other) => isWithin(span, other)))
}

/** Every place where the words stand in a line. */
export function placesOf(words: string, line: string): readonly Span[] {
  const places: Span[] = []
  for (let from = line.indexOf(words); from >= 0; from = line.indexOf(words, from + 1))
    places.push({ from, to: from + words.length })
  return places
}

export function isWithin(span: Span, outer: Span): boolean {
  return outer.from <= span.from && span.to <= outer.to
}

const numerals = /\d+(?:\.\d+)?[百千万亿]*|[〇零一二两三四五六七八九十百千万亿双]+/g

/** `一、` `(一)` `3.` before a line, `一是` `第一` within it. */
const order =
  /^\s*(?:[((]?[一二三四五六七八九十\d]+[))、]|\d+\.(?!\d))|[一二三四五六七八九]是|第[一二三四五六七八九十]+/g

/** Words in which a numeral counts nothing, and the names of party congresses and their sessions. */
const words = new RegExp(
  [
    '一般|一定|一致|一道|一起|一种|(?<!个)一批|一程|一盘棋|一体化|一把手|统一|单一|进一步',
    '十分|百姓|百香果|双方|两委',
    '十[八九](?:大|届)|[一二三四五六七]中(?=[、全])',
  ].join('|'),
  'g',
)

function spansOf(pattern: RegExp, line: string): readonly Span[] {
  return [...line.matchAll(pattern)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }))
}
