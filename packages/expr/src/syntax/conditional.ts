/** `if(c, a, b)`, `如果(c, a, b)` and `如果 c 则 a 否则 b`. */
import type { Fix } from '../diagnostic.ts'
import { replacement } from '../problem.ts'
import { list } from './brackets.ts'
import { at, endOf, hole, keyword, next, node, peek, report } from './cursor.ts'
import type { Cursor } from './cursor.ts'
import type { Node } from './node.ts'

export function conditional(cursor: Cursor): Node {
  const first = cursor.index
  const { from } = next(cursor)
  if (at(cursor, '(') && commaInside(cursor)) return conditionalCall(cursor, from)
  const condition = cursor.expression(cursor)
  const split = keyword(cursor) === 'then' ? null : apart(cursor, first)
  const whenTrue = split ? unfinished(cursor, '则', split) : branch(cursor)
  const whenFalse =
    keyword(cursor) === 'else' ? branch(cursor) : split ? hole(cursor) : unfinished(cursor, '否则')
  return node(cursor, { kind: 'if', from, to: endOf(cursor), condition, whenTrue, whenFalse })
}

function branch(cursor: Cursor): Node {
  next(cursor)
  return cursor.expression(cursor)
}

/** Reports that a condition lacks `word` and makes a hole of the branch. */
export function unfinished(
  cursor: Cursor,
  word: '则' | '否则' | ':',
  fixes: readonly Fix[] = blankBranch(cursor, word),
): Node {
  const { from, to } = peek(cursor)
  report(cursor, 'expr.else_missing', { from, to }, { params: { word }, fixes })
  return hole(cursor)
}

/** `劳动力则1` in a condition was meant as `劳动力 则 1`: one fix for every place where a name may be split. */
function apart(cursor: Cursor, first: number): readonly Fix[] {
  const names = cursor.tokens.slice(first + 1, cursor.index).filter(({ kind }) => kind === 'name')
  return names
    .filter(({ quoted }) => !quoted)
    .flatMap((name) =>
      [...name.text.matchAll(/(?<=.)则/gu)].map(({ index }) =>
        replacement(name, `${name.text.slice(0, index)} 则 ${name.text.slice(index + 1)}`),
      ),
    )
    .slice(0, 3)
}

/** A condition that says nothing of the other case leaves it blank. */
function blankBranch(cursor: Cursor, word: '则' | '否则' | ':'): readonly Fix[] {
  const end = { from: endOf(cursor), to: endOf(cursor) }
  const whole = cursor.tokens[cursor.index - 1]?.keyword !== 'then'
  return whole ? [replacement(end, word === ':' ? ' : null' : ' 否则 空')] : []
}

function conditionalCall(cursor: Cursor, from: number): Node {
  next(cursor)
  const args = list(cursor, ')')
  const [condition = hole(cursor), whenTrue = hole(cursor), whenFalse = hole(cursor)] = args
  const span = { from, to: endOf(cursor) }
  if (args.length !== 3)
    report(cursor, 'expr.argument_count', span, {
      params: { function: 'if', least: 3, most: 3, found: args.length },
      fixes: args.length === 2 ? [replacement({ from: span.to - 1, to: span.to }, ', null)')] : [],
    })
  return node(cursor, { kind: 'if', ...span, condition, whenTrue, whenFalse })
}

/** True when the bracket at the cursor has a comma of its own: then it holds arguments. */
function commaInside(cursor: Cursor): boolean {
  let level = 0
  for (let index = cursor.index; index < cursor.tokens.length; index += 1) {
    const token = cursor.tokens[index]
    if (token?.kind !== 'mark') continue
    if (token.text === '(' || token.text === '[') level += 1
    if (token.text === ')' || token.text === ']') level -= 1
    if (level === 0) return false
    if (level === 1 && token.text === ',') return true
  }
  return false
}
