/** Stands for what a template puts into its sentence. */
const HOLE = '\uE000'

/** Han characters, full-width marks, Chinese quotes and holes: what Chinese punctuation stands beside. */
const beside = '[\\u3000-\\u303F\\u4E00-\\u9FFF\\uFF00-\\uFFEF“”‘’…{}\\uE000]'

const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
}

const mark = new RegExp(`(?<=${beside}) ?([,;:?]|!(?!=)) *|([,;:?!]) *(?=${beside})`, 'gu')
const brackets = new RegExp(
  `(?<=${beside} ?)\\(([^()]*)\\)|\\(([^()]*[\\u4E00-\\u9FFF][^()]*)\\)`,
  'gu',
)

/** A Chinese sentence with full-width punctuation; a text without Han characters stays as it is. */
export function fullWidth(text: string): string {
  if (!/[\u4E00-\u9FFF]/.test(text)) return text
  return text
    .replaceAll(brackets, (_, one?: string, other?: string) => `（${one ?? other ?? ''}）`)
    .replaceAll(mark, (_, after?: string, before?: string) => wide[after ?? before ?? ''] ?? '')
}

export interface Literal {
  readonly text: string
  readonly line: number
}

/** The string literals of a source file; `${…}` of a template is one hole, and what stands in it is read on its own. */
export function literalsOf(source: string): readonly Literal[] {
  const found: Literal[] = []
  let at = 0
  const line = (): number => source.slice(0, at).split('\n').length

  function code(until: string | null): void {
    for (let depth = 0; at < source.length; at += 1) {
      const here = source[at] ?? ''
      if (here === until && depth === 0) return
      if (here === '{') depth += 1
      else if (here === '}') depth -= 1
      else if (source.startsWith('//', at)) at = ends('\n')
      else if (source.startsWith('/*', at)) at = ends('*/') + 1
      else if (here === "'" || here === '"' || here === '`') string(here)
    }
  }

  function string(quote: string): void {
    const starts = line()
    let text = ''
    for (at += 1; at < source.length && source[at] !== quote; at += 1) {
      if (source[at] === '\\') at += 1
      if (quote === '`' && source.startsWith('${', at)) {
        at += 2
        code('}')
        text += HOLE
      } else text += source[at] ?? ''
    }
    found.push({ text, line: starts })
  }

  function ends(mark: string): number {
    const end = source.indexOf(mark, at + 1)
    return end === -1 ? source.length : end
  }

  code(null)
  return found
}
