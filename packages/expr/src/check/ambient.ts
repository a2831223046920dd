/** 本日 期 期初 期末: values the use site gives. */
import type { Scope } from '../scope.ts'
import type { NameNode, Node } from '../syntax/node.ts'
import { AMBIENT } from '../syntax/words.ts'
import type { Type } from '../type.ts'
import type { Typed } from '../typed.ts'
import { allowed } from './allows.ts'
import { failed, report, typed } from './checker.ts'
import type { Checker } from './checker.ts'

/** True when the bare word is one of them. */
export function isAmbient({ name, quoted }: NameNode): boolean {
  return !quoted && Object.hasOwn(AMBIENT, name)
}

export function ambient(checker: Checker, node: NameNode, scope: Scope): Typed {
  const what = AMBIENT[node.name] ?? 'today'
  if (what !== 'today')
    checker.resolutions.set(node, { space: 'namespace', id: node.name, label: node.name })
  return ambientValue(checker, node, { what, scope })
}

/** One of them, where the use site has it. */
export function ambientValue(
  checker: Checker,
  node: Node,
  at: { what: 'today' | 'period' | 'period_from' | 'period_to'; scope: Scope },
): Typed {
  if (!allowed(checker.base, at.what === 'today' ? 'today' : 'period')) {
    report(checker, 'expr.not_here', node, {
      params: { name: at.what === 'today' ? '本日' : '期' },
    })
    return failed(checker, node)
  }
  if (at.what === 'today') {
    checker.readsToday = true
    checker.resolutions.set(node, { space: 'namespace', id: 'today()', label: '本日' })
  }
  const type: Type = at.what === 'period' ? { kind: 'period' } : { kind: 'date', precision: 'day' }
  return typed(checker, 'ambient', node, { name: at.what, type })
}
