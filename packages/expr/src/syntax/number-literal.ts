import type { Diagnostic } from '../diagnostic.ts'
import { DECIMAL_LIMIT, MAX_SCALE, powerOfTen } from '../decimal.ts'
import { problem } from '../problem.ts'
import { identifierLength } from './characters.ts'
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
const DIGITS = /\d+(?:\.\d+)?/y
const RATE = /\/(\d*)(十万|百万|万|千|亿)(?![\p{L}\p{N}_])/uy
const MAGNITUDE = new RegExp(Object.keys(ZEROS).join('|'), 'y')

/** Reads the number at `index` of folded text: digits, magnitude (万), ratio (% ‰ /10万), unit (元). */
export function readNumber(
  text: string,
  index: number,
): { number: NumberNode; diagnostics: Diagnostic[] } {
  const digits = match(DIGITS, text, index) ?? '0'
  let to = index + digits.length
  let shift = 0
  let ratio = false
  let unit: string | null = null
  const rate = match(RATE, text, to)
  const sign = text.charAt(to)
  if (rate !== null) {
    const [, per = '', word = ''] = new RegExp(RATE.source, 'u').exec(rate) ?? []
    if (/^(10*)?$/.test(per)) {
      shift = -(ZEROS[word] ?? 0) - Math.max(0, per.length - 1)
      ratio = true
      to += rate.length
    }
  } else if (sign === '%' || sign === '‰') {
    shift = sign === '%' ? -2 : -3
    ratio = true
    to += 1
  } else {
    const magnitude = match(MAGNITUDE, text, to)
    if (magnitude !== null) {
      shift = ZEROS[magnitude] ?? 0
      to += magnitude.length
    }
  }
  const end = to
  if (!ratio) {
    unit = unitAt(text, to)
    to += unit?.length ?? 0
  }
  const [whole = '0', fraction = ''] = digits.split('.')
  const value = Number(`${digits}e${shift}`)
  const scale = scaleOf(whole + fraction, fraction.length - shift)
  const diagnostics: Diagnostic[] = []
  if (scale > MAX_SCALE)
    diagnostics.push(problem('expr.too_many_decimals', { from: index, to }, { limit: MAX_SCALE }))
  else if (value * powerOfTen(scale) > DECIMAL_LIMIT)
    diagnostics.push(problem('expr.number_too_large', { from: index, to }))
  const number = {
    kind: 'number',
    from: index,
    to,
    value,
    scale: Math.min(scale, MAX_SCALE),
    text: text.slice(index, end),
    ratio,
    unit,
  } as const
  return { number, diagnostics }
}

function match(pattern: RegExp, text: string, index: number): string | null {
  pattern.lastIndex = index
  return pattern.exec(text)?.[0] ?? null
}

/** Letters glued to the number, short of an operator word: `3万元`, but `60且`. */
function unitAt(text: string, index: number): string | null {
  const word = text.slice(index, index + identifierLength(text, index))
  const cut = gluedAt(word, true)
  const unit = cut >= 0 ? word.slice(0, cut) : word
  return unit === '' || keywordOf(unit) !== undefined ? null : unit
}

function scaleOf(digits: string, places: number): number {
  const trailing = digits.length - digits.replace(/0+$/, '').length
  return Math.max(0, places - trailing)
}
