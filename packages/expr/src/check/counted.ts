import type { CallNode } from '../syntax/node.ts'
import type { Typed } from '../typed.ts'
import { failed, report } from './checker.ts'
import type { Checker, Form } from './checker.ts'

/** A function the place does not have. */
export const notHere: Form = (checker, node) => {
  report(checker, 'expr.not_here', node.name, { params: { name: node.name.name } })
  return failed(checker, node)
}

/** Reports a wrong number of arguments. */
export function counted(
  checker: Checker,
  node: CallNode,
  at: { least: number; most: number },
): Typed | null {
  const found = node.args.length
  if (found >= at.least && found <= at.most) return null
  const most = Number.isFinite(at.most) ? at.most : -1
  report(checker, 'expr.argument_count', node, {
    params: { function: node.name.name, least: at.least, most, found },
  })
  return failed(checker, node)
}
