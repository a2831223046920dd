import type { Diagnostic } from '../diagnostic.ts'
import { DECIMAL_LIMIT, MAX_SCALE, powerOfTen } from '../decimal.ts'
import { problem } from '../problem.ts'
import { identifierLength, isDigit } from './characters.ts'
import type { NumberNode } from './node.ts'
import { gluedAt, keywordOf } from './words.ts'

const ZEROS: Readonly<Record<string, number>> = {
  十万: 5,
  百万: 6,
  千万: 7,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
  百: 2,
  千: 3,
  万: 4,
  亿: 8,
}
const RATE = /\/(10*)?(十万|百万|万|千|亿)(?![\p{L}\p{N}_])/uy
const MAGNITUDE = new RegExp(Object.keys(ZEROS).join('|'), 'y')
const SIGNS: Readonly<Record<string, number>> = { '%': -2, '‰': -3 }

/** Reads the number at `from` of folded text: digits, magnitude (万), ratio (% ‰ /10万), unit (元). */
export function readNumber(text: string, from: number, diagnostics: Diagnostic[]): NumberNode {
  const point = digitsEnd(text, from)
  const fraction = text.charAt(point) === '.' ? digitsEnd(text, point + 1) - point - 1 : 0
  const digits = text.slice(from, fraction > 0 ? point + 1 + fraction : point)
  const written = sized(text, from + digits.length)
  const end = from + digits.length + written.length
  const unit = written.ratio ? null : unitAt(text, end)
  const span = { from, to: end + (unit?.length ?? 0) }
  const { shift } = written
  const value = shift === 0 ? Number(digits) : Number(`${digits}e${shift}`)
  const places = fraction - shift
  const scale = places <= 0 ? 0 : Math.max(0, places - trailingZeros(digits))
  if (scale > MAX_SCALE)
    diagnostics.push(problem('expr.too_many_decimals', span, { limit: MAX_SCALE }))
  else if (value * powerOfTen(scale) > DECIMAL_LIMIT)
    diagnostics.push(problem('expr.number_too_large', span))
  return {
    kind: 'number',
    ...span,
    value,
    scale: Math.min(scale, MAX_SCALE),
    text: text.slice(from, end),
    ratio: written.ratio,
    unit,
  }
}

function digitsEnd(text: string, from: number): number {
  let end = from
  while (isDigit(text.charCodeAt(end))) end += 1
  return end
}

/** What follows the digits: how many zeros it adds, whether it makes a ratio, how long it is. */
function sized(
  text: string,
  at: number,
): { readonly shift: number; readonly ratio: boolean; readonly length: number } {
  const next = text.charAt(at)
  const sign = SIGNS[next]
  if (sign !== undefined) return { shift: sign, ratio: true, length: 1 }
  if (next === '/') {
    RATE.lastIndex = at
    const [rate, per = '', word = ''] = RATE.exec(text) ?? []
    if (rate !== undefined)
      return {
        shift: -(ZEROS[word] ?? 0) - Math.max(0, per.length - 1),
        ratio: true,
        length: rate.length,
      }
  } else if (next >= '一') {
    MAGNITUDE.lastIndex = at
    const [magnitude] = MAGNITUDE.exec(text) ?? []
    if (magnitude !== undefined)
      return { shift: ZEROS[magnitude] ?? 0, ratio: false, length: magnitude.length }
  }
  return { shift: 0, ratio: false, length: 0 }
}

/** Letters glued to the number, short of an operator word: `3万元`, but `60且`. */
function unitAt(text: string, index: number): string | null {
  const length = identifierLength(text, index)
  if (length === 0) return null
  const word = text.slice(index, index + length)
  const cut = gluedAt(word, true)
  const unit = cut >= 0 ? word.slice(0, cut) : word
  return unit === '' || keywordOf(unit) !== undefined ? null : unit
}

function trailingZeros(digits: string): number {
  let count = 0
  for (let index = digits.length - 1; index >= 0; index -= 1) {
    const char = digits.charAt(index)
    if (char === '0') count += 1
    else if (char !== '.') break
  }
  return count
}
