/** Characters that mean the same to a formula: full-width forms read as their ASCII meaning, one unit for one unit. */

const ASCII_OF: ReadonlyMap<number, string> = new Map(
  Object.entries({
    '\u3000': ' ',
    '【': '[',
    '】': ']',
    '〔': '[',
    '〕': ']',
    '、': ',',
    '。': '.',
    '×': '*',
    '÷': '/',
    '−': '-',
    '–': '-',
    '—': '-',
  }).map(([char, ascii]) => [char.charCodeAt(0), ascii]),
)

/** The opening quote marks and what may close each. Input methods often give the wrong half of a pair. */
const QUOTES: ReadonlyMap<number, string> = new Map(
  Object.entries({
    '"': '"＂',
    '＂': '"＂',
    "'": "'＇",
    '＇': "'＇",
    '“': '”“',
    '”': '”“',
    '‘': '’‘',
    '’': '’‘',
    '「': '」',
    '『': '』',
  }).map(([open, close]) => [open.charCodeAt(0), close]),
)

/** What may close the quote mark of that code; undefined for any other character. */
export function closingQuotes(code: number): string | undefined {
  return QUOTES.get(code)
}

/** `text` with full-width ASCII, brackets and operators folded; the length stays the same. */
export function fold(text: string): string {
  let folded = ''
  let done = 0
  for (let index = 0; index < text.length; index += 1) {
    const ascii = asciiOf(text.charCodeAt(index))
    if (ascii === undefined) continue
    folded += text.slice(done, index) + ascii
    done = index + 1
  }
  return done === 0 ? text : folded + text.slice(done)
}

function asciiOf(code: number): string | undefined {
  if (code < 0xd7 || (code > 0x3015 && code < 0xff01)) return undefined
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : ASCII_OF.get(code)
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

const SPACE = /\s|\u200b/

export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13)
  return (
    (code === 0xa0 || code >= 0x1680) && !isIdeograph(code) && SPACE.test(String.fromCharCode(code))
  )
}

function isIdeograph(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

/** Ideographs, ASCII letters and the underscore are settled without the property tables. */
function isPlainLetter(code: number): boolean {
  return (
    isIdeograph(code) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95
  )
}

const START = /[\p{L}_]/u
const PART = /[\p{L}\p{N}\p{M}_·]/u

/** The length of the identifier at `index`, 0 if none starts there. */
export function identifierLength(text: string, index: number): number {
  let end = index
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (isPlainLetter(code) || (end > index && isDigit(code))) {
      end += 1
      continue
    }
    if (code < 0xaa) break
    const char = String.fromCodePoint(text.codePointAt(end) ?? 0)
    if (!(end === index ? START : PART).test(char)) break
    end += char.length
  }
  return end - index
}
