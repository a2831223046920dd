/** `if(c, a, b)`, `如果(c, a, b)` and `如果 c 则 a 否则 b`. */
import type { Fix } from '../diagnostic.ts'
import { replacement } from '../problem.ts'
import { list } from './brackets.ts'
import { at, endOf, hole, keyword, next, node, peek, report } from './cursor.ts'
import type { Cursor } from './cursor.ts'
import type { Node } from './node.ts'
import { keywordOf } from './words.ts'

export function conditional(cursor: Cursor): Node {
  const { from } = next(cursor)
  if (at(cursor, '(') && commaInside(cursor)) return conditionalCall(cursor, from)
  const condition = cursor.expression(cursor)
  const whenTrue = branch(cursor, '则')
  const whenFalse = branch(cursor, '否则')
  return node(cursor, { kind: 'if', from, to: endOf(cursor), condition, whenTrue, whenFalse })
}

function branch(cursor: Cursor, word: '则' | '否则'): Node {
  if (keyword(cursor) !== keywordOf(word)) return unfinished(cursor, word)
  next(cursor)
  return cursor.expression(cursor)
}

/** Reports that a condition lacks `word` and makes a hole of the branch. */
export function unfinished(cursor: Cursor, word: '则' | '否则' | ':'): Node {
  const { from, to } = peek(cursor)
  const fixes = word === '则' ? apart(cursor) : blankBranch(cursor, word)
  report(cursor, 'expr.else_missing', { from, to }, { params: { word }, fixes })
  return hole(cursor)
}

/** `劳动力则1` before 否则 was meant as `劳动力 则 1`: one fix for every place where it may be split. */
function apart(cursor: Cursor): readonly Fix[] {
  const last = cursor.tokens[cursor.index - 1]
  if (last?.kind !== 'name' || last.quoted || keyword(cursor) !== 'else') return []
  return [...last.text.matchAll(/(?<=.)则(?=.)/gu)].map(({ index }) =>
    replacement(last, `${last.text.slice(0, index)} 则 ${last.text.slice(index + 1)}`),
  )
}

/** A condition that says nothing of the other case leaves it blank. */
function blankBranch(cursor: Cursor, word: '否则' | ':'): readonly Fix[] {
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
