import type { Diagnostic } from '../diagnostic.ts'
import { deletion, problem, replacement } from '../problem.ts'
import { closingQuotes, fold, identifierLength, isDigit, isSpace } from './characters.ts'
import { readMark } from './marks.ts'
import type { Span } from './node.ts'
import { readNumber } from './number-literal.ts'
import type { Reading } from './reading.ts'
import { token } from './token.ts'
import type { Token } from './token.ts'
import { gluedAt, gluedKeyword, keywordOf, spokenOperator } from './words.ts'

/** Splits `source` into tokens, the last one `end`. Unknown characters are reported and skipped. */
export function tokenize(source: string): Reading {
  const reading: Reading = { source, text: fold(source), tokens: [], diagnostics: [] }
  const { text, tokens } = reading
  let index = 0
  while (index < text.length) {
    const code = text.charCodeAt(index)
    if (isSpace(code)) {
      index += 1
      continue
    }
    const read = isDigit(code)
      ? (readDate(reading, index) ?? readDigits(reading, index))
      : (readText(reading, index) ?? readName(reading, index) ?? readMark(reading, index))
    if (read) tokens.push(read)
    index = read ? read.to : skipBad(reading, index)
  }
  tokens.push(token('end', { from: text.length, to: text.length }, {}))
  return reading
}

const DATE = /(\d{4})-(\d{2})-(\d{2})(?![\p{L}\p{N}])|(\d{4})年(\d{1,2})月(?:(\d{1,2})[日号])?/uy

/** `2024-11-20` and `2024年11月` without quotes are dates, not sums. */
function readDate({ text, diagnostics }: Reading, from: number): Token | null {
  const fifth = text.charAt(from + 4)
  if (fifth !== '-' && fifth !== '年') return null
  DATE.lastIndex = from
  const found = DATE.exec(text)
  if (!found) return null
  const parts = found.slice(1).filter((part) => part !== undefined)
  const date = parts.map((part) => part.padStart(2, '0')).join('-')
  const span = { from, to: from + found[0].length }
  diagnostics.push(problem('expr.date_unquoted', span, { date }, [replacement(span, `"${date}"`)]))
  return token('text', span, { text: date })
}

function readDigits({ text, diagnostics }: Reading, from: number): Token {
  const number = readNumber(text, from, diagnostics)
  return token('number', number, { text: number.text, number })
}

/** Text in any quote pair; a backslash keeps the next quote or backslash. */
function readText({ source, diagnostics }: Reading, from: number): Token | null {
  const closing = closingQuotes(source.charCodeAt(from))
  if (closing === undefined) return null
  let text = ''
  let index = from + 1
  while (index < source.length) {
    const char = source.charAt(index)
    if (closing.includes(char)) return token('text', { from, to: index + 1 }, { text })
    const next = source.charAt(index + 1)
    if (char === '\\' && (next === '\\' || closing.includes(next)) && next !== '') {
      text += next
      index += 2
    } else {
      text += char
      index += 1
    }
  }
  return token('text', unclosed({ from, to: source.length }, closing.charAt(0), diagnostics), {
    text,
  })
}

function readName(reading: Reading, from: number): Token | null {
  const { text, tokens } = reading
  if (text.charAt(from) === '`') return readQuotedName(reading, from)
  const length = identifierLength(text, from)
  if (length === 0) return null
  const word = text.slice(from, from + length)
  const operator = endsOperand(tokens.at(-1)) ? spokenOperator(word) : undefined
  if (operator !== undefined) return readSpoken(reading, { from, to: from + length }, operator)
  const glued = endsOperand(tokens.at(-1))
    ? gluedKeyword(word)
    : word.startsWith('如果')
      ? '如果'
      : undefined
  const cut = gluedAt(word, false)
  const name = glued ?? (cut > 0 ? word.slice(0, cut) : word)
  return token(
    'name',
    { from, to: from + name.length },
    { text: name, keyword: keywordOf(name) ?? null },
  )
}

/** `大于` where an operator must stand is read as `>`, after saying so. */
function readSpoken(
  { source, tokens, diagnostics }: Reading,
  span: Span,
  meant: string,
): Token | null {
  const found = source.slice(span.from, span.to)
  diagnostics.push(
    problem('expr.operator_typo', span, { found, meant }, [replacement(span, meant)]),
  )
  const read = tokenize(meant)
    .tokens.slice(0, -1)
    .map((each) => ({ ...each, ...span }))
  tokens.push(...read.slice(0, -1))
  return read.at(-1) ?? null
}

/** True when an operand ends here, so that a word such as 且 can only be an operator, whatever is glued to it. */
function endsOperand(last: Token | undefined): boolean {
  if (last?.kind === 'mark') return last.text === ')' || last.text === ']'
  const word = last?.keyword
  return last !== undefined && (!word || word === 'true' || word === 'false' || word === 'blank')
}

function readQuotedName({ source, text, diagnostics }: Reading, from: number): Token {
  const end = text.indexOf('`', from + 1)
  const span =
    end < 0 ? unclosed({ from, to: source.length }, '`', diagnostics) : { from, to: end + 1 }
  const name = source.slice(from + 1, end < 0 ? source.length : end)
  return token('name', span, { text: name, quoted: true })
}

function unclosed(
  span: { from: number; to: number },
  quote: string,
  diagnostics: Diagnostic[],
): { from: number; to: number } {
  const end = { from: span.to, to: span.to }
  diagnostics.push(problem('expr.unclosed_text', span, { quote }, [replacement(end, quote)]))
  return span
}

/** Reports one run of unreadable characters and gives the index after it. */
function skipBad({ source, diagnostics }: Reading, from: number): number {
  const char = String.fromCodePoint(source.codePointAt(from) ?? 0)
  const to = from + char.length
  const last = diagnostics.at(-1)
  const continues = last?.code === 'expr.bad_character' && last.to === from
  if (continues) diagnostics.pop()
  const span = { from: continues ? last.from : from, to }
  const text = source.slice(span.from, to)
  diagnostics.push(problem('expr.bad_character', span, { text }, [deletion(span, text)]))
  return to
}
