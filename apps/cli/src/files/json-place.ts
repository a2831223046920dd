import { parseTree, type ParseError } from 'jsonc-parser'
import { caretLines } from '../terminal/caret-lines.ts'

interface JsonPlace {
  readonly line: number
  readonly column: number
  /** The line with a caret under the place. */
  readonly excerpt: string
}

/** Where a text stops being JSON; its end when nothing else is found wrong. */
export function jsonPlace(text: string): JsonPlace {
  const errors: ParseError[] = []
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const position = errors[0]?.offset ?? text.trimEnd().length
  const before = text.slice(0, position)
  const start = before.lastIndexOf('\n') + 1
  const end = text.indexOf('\n', position)
  const line = text.slice(start, end < 0 ? undefined : end)
  const at = position - start
  return {
    line: before.split('\n').length,
    column: at + 1,
    excerpt: caretLines(line, at, at + 1).join('\n'),
  }
}
