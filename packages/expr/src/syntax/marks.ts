/** Operators and brackets in all their spellings. */
import { problem, replacement } from '../problem.ts'
import type { Reading } from './reading.ts'
import { token } from './token.ts'
import type { Token } from './token.ts'

/** Spellings with their canonical mark, the longer of two that begin alike first. */
const MARKS: readonly (readonly [string, string])[] = [
  ['===', '='],
  ['!==', '!='],
  ['&&', 'and'],
  ['||', 'or'],
  ['==', '='],
  ['!=', '!='],
  ['<>', '!='],
  ['<=', '<='],
  ['> =', '>='],
  ['< =', '<='],
  ['! =', '!='],
  ['>=', '>='],
  ['=>', '>='],
  ['=<', '<='],
  ['..', '..'],
  ['≠', '!='],
  ['≤', '<='],
  ['≥', '>='],
  ['⩽', '<='],
  ['⩾', '>='],
  ['≦', '<='],
  ['≧', '>='],
  ['……', '..'],
  ['…', '..'],
  ['~', '..'],
  ['&', 'and'],
  ['|', 'or'],
  ...Array.from('()[],.+-*/=<>?:!%;').map((mark) => [mark, mark === '!' ? 'not' : mark] as const),
]
const BY_FIRST = Map.groupBy(MARKS, ([spelling]) => spelling.charCodeAt(0))

/** Spellings that are read but not right, with what to write. */
const TYPOS: Readonly<Record<string, string>> = {
  '===': '=',
  '!==': '!=',
  '=>': '>=',
  '=<': '<=',
  '> =': '>=',
  '< =': '<=',
  '! =': '!=',
  '~': '..',
  '&': '&&',
  '|': '||',
}

/** The mark at `from`; null where none begins. */
export function readMark({ text, diagnostics }: Reading, from: number): Token | null {
  for (const [spelling, mark] of BY_FIRST.get(text.charCodeAt(from)) ?? []) {
    if (!text.startsWith(spelling, from)) continue
    const span = { from, to: from + spelling.length }
    const meant = TYPOS[spelling]
    if (meant !== undefined)
      diagnostics.push(
        problem('expr.operator_typo', span, { found: spelling, meant }, [replacement(span, meant)]),
      )
    return token('mark', span, { text: mark })
  }
  return null
}
