/** Characters that mean the same to a formula: full-width forms read as their ASCII meaning, one unit for one unit. */

const ASCII_OF: Readonly<Record<string, string>> = {
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
}

/** The opening quote marks and what may close each. Input methods often give the wrong half of a pair. */
export const QUOTES: Readonly<Record<string, string>> = {
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
}

const FOLDS = new RegExp(`[\uff01-\uff5e${Object.keys(ASCII_OF).join('')}]`)

/** `text` with full-width ASCII, brackets and operators folded; the length stays the same. */
export function fold(text: string): string {
  if (!FOLDS.test(text)) return text
  let folded = ''
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index)
    const code = text.charCodeAt(index)
    folded +=
      code >= 0xff01 && code <= 0xff5e
        ? String.fromCharCode(code - 0xfee0)
        : (ASCII_OF[char] ?? char)
  }
  return folded
}

/** Ideographs, ASCII letters and the underscore are settled without the property tables. */
function isPlainLetter(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    code === 95
  )
}

const START = /[\p{L}_]/u
const PART = /[\p{L}\p{N}\p{M}_·]/u

/** The length of the identifier at `index`, 0 if none starts there. */
export function identifierLength(text: string, index: number): number {
  let end = index
  while (end < text.length) {
    const code = text.codePointAt(end) ?? 0
    if (isPlainLetter(code)) {
      end += 1
      continue
    }
    if (code < 48) break
    const char = String.fromCodePoint(code)
    if (!(end === index ? START : PART).test(char)) break
    end += char.length
  }
  return end - index
}
