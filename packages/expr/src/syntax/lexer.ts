import type { Diagnostic } from '../diagnostic.ts'
import { problem, replacement } from '../problem.ts'
import { fold, identifierLength, QUOTES } from './characters.ts'
import { readNumber } from './number-literal.ts'
import type { Token } from './token.ts'
import { gluedAt, gluedKeyword, keywordOf } from './words.ts'

/** Spellings of operators, longest first, with their canonical mark. */
const MARKS: readonly (readonly [string, string])[] = [
  ['===', '='],
  ['!==', '!='],
  ['&&', 'and'],
  ['||', 'or'],
  ['==', '='],
  ['!=', '!='],
  ['<>', '!='],
  ['<=', '<='],
  ['>=', '>='],
  ['=>', '>='],
  ['=<', '<='],
  ['..', '..'],
  ['≠', '!='],
  ['≤', '<='],
  ['≥', '>='],
  ['⩽', '<='],
  ['⩾', '>='],
  ['…', '..'],
  ['&', 'and'],
  ['|', 'or'],
  ...[...'()[],.+-*/=<>?:!%'].map((mark) => [mark, mark === '!' ? 'not' : mark] as const),
]
const BY_FIRST = Map.groupBy(MARKS, ([spelling]) => spelling.charAt(0))
const TYPOS: ReadonlySet<string> = new Set(['===', '!==', '=>', '=<', '&', '|'])
const CANONICAL_TYPO: Readonly<Record<string, string>> = { and: '&&', or: '||' }
const DATE = /(\d{4})-(\d{2})-(\d{2})(?![\p{L}\p{N}])|(\d{4})年(\d{1,2})月(?:(\d{1,2})[日号])?/uy

/** Splits `source` into tokens, the last one `end`. Unknown characters are reported and skipped. */
export function tokenize(source: string): { tokens: Token[]; diagnostics: Diagnostic[] } {
  const text = fold(source)
  const tokens: Token[] = []
  const diagnostics: Diagnostic[] = []
  let index = 0
  while (index < source.length) {
    const char = text.charAt(index)
    if (char === ' ' || /\s|\u200b|\ufeff/.test(char)) {
      index += 1
      continue
    }
    const token =
      readDate(text, index, diagnostics) ??
      readDigits(text, index, diagnostics) ??
      readText(source, index, diagnostics) ??
      readName(
        source,
        { text, from: index, afterOperand: endsOperand(tokens.at(-1)) },
        diagnostics,
      ) ??
      readMark(text, index, diagnostics)
    if (token) tokens.push(token)
    else index = skipBad(source, index, diagnostics)
    if (token) index = token.to
  }
  tokens.push({ kind: 'end', from: source.length, to: source.length })
  return { tokens, diagnostics }
}

/** `2024-11-20` and `2024年11月` without quotes are dates, not sums. */
function readDate(text: string, from: number, diagnostics: Diagnostic[]): Token | null {
  if (!isDigit(text, from)) return null
  DATE.lastIndex = from
  const found = DATE.exec(text)
  if (!found) return null
  const parts = found.slice(1).filter((part) => part !== undefined)
  const date = parts.map((part) => part.padStart(2, '0')).join('-')
  const span = { from, to: from + found[0].length }
  diagnostics.push(problem('expr.date_unquoted', span, { date }, [replacement(span, `"${date}"`)]))
  return { kind: 'text', ...span, text: date }
}

function readDigits(text: string, from: number, diagnostics: Diagnostic[]): Token | null {
  if (!isDigit(text, from)) return null
  const read = readNumber(text, from)
  diagnostics.push(...read.diagnostics)
  return { kind: 'number', from, to: read.number.to, number: read.number }
}

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code >= 48 && code <= 57
}

/** Text in any quote pair; a backslash keeps the next quote or backslash. */
function readText(source: string, from: number, diagnostics: Diagnostic[]): Token | null {
  const closing = QUOTES[source.charAt(from)]
  if (closing === undefined) return null
  let text = ''
  let index = from + 1
  while (index < source.length) {
    const char = source.charAt(index)
    if (closing.includes(char)) return { kind: 'text', from, to: index + 1, text }
    const next = source.charAt(index + 1)
    if (char === '\\' && (next === '\\' || closing.includes(next)) && next !== '') {
      text += next
      index += 2
    } else {
      text += char
      index += 1
    }
  }
  const span = { from, to: source.length }
  const quote = closing.charAt(0)
  diagnostics.push(
    problem('expr.unclosed_text', span, { quote }, [
      replacement({ from: span.to, to: span.to }, quote),
    ]),
  )
  return { kind: 'text', ...span, text }
}

function readName(
  source: string,
  at: { text: string; from: number; afterOperand: boolean },
  diagnostics: Diagnostic[],
): Token | null {
  const { text, from, afterOperand } = at
  if (text.charAt(from) === '`') return readQuotedName(source, text, from, diagnostics)
  const length = identifierLength(text, from)
  if (length === 0) return null
  const word = text.slice(from, from + length)
  const glued = afterOperand ? gluedKeyword(word) : word.startsWith('如果') ? '如果' : undefined
  const cut = gluedAt(word, false)
  const name = glued ?? (cut > 0 ? word.slice(0, cut) : word)
  return { kind: 'name', from, to: from + name.length, name, quoted: false }
}

/** True when an operand ends here, so that a word such as 且 can only be an operator, whatever is glued to it. */
function endsOperand(token: Token | undefined): boolean {
  if (token?.kind === 'mark') return token.mark === ')' || token.mark === ']'
  if (token?.kind !== 'name' || token.quoted) return token !== undefined
  const word = keywordOf(token.name)
  return word === undefined || word === 'true' || word === 'false' || word === 'blank'
}

function readQuotedName(
  source: string,
  text: string,
  from: number,
  diagnostics: Diagnostic[],
): Token {
  const end = text.indexOf('`', from + 1)
  if (end >= 0)
    return { kind: 'name', from, to: end + 1, name: source.slice(from + 1, end), quoted: true }
  const span = { from, to: source.length }
  diagnostics.push(
    problem('expr.unclosed_text', span, { quote: '`' }, [
      replacement({ from: span.to, to: span.to }, '`'),
    ]),
  )
  return { kind: 'name', ...span, name: source.slice(from + 1), quoted: true }
}

function readMark(text: string, from: number, diagnostics: Diagnostic[]): Token | null {
  const found = BY_FIRST.get(text.charAt(from))?.find(([spelling]) =>
    text.startsWith(spelling, from),
  )
  if (!found) return null
  const [spelling, mark] = found
  const span = { from, to: from + spelling.length }
  if (TYPOS.has(spelling)) {
    const meant = CANONICAL_TYPO[mark] ?? mark
    diagnostics.push(
      problem('expr.operator_typo', span, { found: spelling, meant }, [replacement(span, meant)]),
    )
  }
  return { kind: 'mark', ...span, mark }
}

/** Reports one run of unreadable characters and gives the index after it. */
function skipBad(source: string, from: number, diagnostics: Diagnostic[]): number {
  const char = String.fromCodePoint(source.codePointAt(from) ?? 0)
  const to = from + char.length
  const last = diagnostics.at(-1)
  if (last?.code === 'expr.bad_character' && last.to === from) diagnostics.pop()
  const start = last?.code === 'expr.bad_character' && last.to === from ? last.from : from
  const text = source.slice(start, to)
  diagnostics.push(
    problem('expr.bad_character', { from: start, to }, { text }, [
      {
        label: { 'zh-CN': `删去「${text}」`, en: `Delete “${text}”` },
        from: start,
        to,
        insert: '',
      },
    ]),
  )
  return to
}
