/** `参数.x[键]`, `指标.x[键]`, `组.x`, `清单.x`. */
import type { Name, ParameterName, Scope } from '../scope.ts'
import type { IndexNode, MemberNode, Node } from '../syntax/node.ts'
import type { Type } from '../type.ts'
import type { Typed } from '../typed.ts'
import { allowed } from './allows.ts'
import { quoteName } from '../print.ts'
import { replacement } from '../problem.ts'
import type { Fix } from '../diagnostic.ts'
import { asTyped, depend, failed, report, typed } from './checker.ts'
import type { Checker, Place } from './checker.ts'
import { listLabel, typeWord } from './expect.ts'
import { ambiguous, recordScope, selfNamed, unknownName, visibleNames } from './lookup.ts'
import { namesIndex } from './scope-index.ts'

type Space = 'parameter' | 'group' | 'indicator' | 'checklist'

const CHINESE: Readonly<Record<Space, string>> = {
  parameter: '参数',
  group: '组',
  indicator: '指标',
  checklist: '清单',
}

/** The name behind the dot, resolved in its space; null after reporting. */
function resolve<N extends Name>(
  checker: Checker,
  node: MemberNode,
  at: { space: Space; names: readonly N[] },
): N | null {
  const index = namesIndex(at.names)
  const found = index.find(node.name.name)
  const [only] = found
  if (!only || found.length > 1) {
    if (only) ambiguous(checker, node.name, found)
    else unknownName(checker, node.name, at.names)
    return null
  }
  const word = CHINESE[at.space]
  const labelled =
    index.find(only.label).length === 1 &&
    index.find(only.label)[0] === only &&
    !only.label.includes('`')
  checker.resolutions.set(node.of, { space: 'namespace', id: word, label: word })
  checker.resolutions.set(node.name, {
    space: at.space,
    id: only.id,
    label: labelled ? only.label : only.id,
  })
  depend(checker, { space: at.space, id: only.id })
  return only
}

/** `空间.x` as a value. */
export function spaceName(
  checker: Checker,
  node: MemberNode,
  at: { space: Space; place: Place },
): Typed {
  const { space, place } = at
  if (space === 'parameter' || space === 'indicator')
    return keyed(checker, node, { member: node, space, keys: [], place })
  const names = space === 'group' ? place.scope.spaces.groups : place.scope.spaces.checklists
  const found = resolve(checker, node, { space, names })
  if (!found) return failed(checker, node)
  if (space === 'group') return membership(checker, node, { member: node, of: null, place })
  const of = subject(checker, node, { name: found, scope: place.scope })
  return of
    ? typed(checker, 'verdict', node, {
        id: found.id,
        label: found.label,
        of,
        type: { kind: 'bool' },
      })
    : failed(checker, node)
}

/** A parameter or indicator with its keys. */
export function keyed(
  checker: Checker,
  node: MemberNode | IndexNode,
  at: { member: MemberNode; space: 'parameter' | 'indicator'; keys: readonly Node[]; place: Place },
): Typed {
  const { member, space, place } = at
  if (space === 'indicator' && !allowed(checker.base, 'indicators')) {
    report(checker, 'expr.not_here', node, { params: { name: '指标' } })
    return failed(checker, node)
  }
  const names: readonly ParameterName[] =
    space === 'parameter' ? place.scope.spaces.parameters : place.scope.spaces.indicators
  const found = resolve(checker, member, { space, names })
  if (!found) return failed(checker, node)
  const wanted = found.keys.length
  if (at.keys.length < wanted && space === 'parameter') {
    report(checker, 'expr.key_missing', node, {
      params: {
        name: found.label,
        keys: found.keys.slice(at.keys.length).map((list) => listLabel(checker.base, list)),
      },
      fixes: keyFixes(member, { keys: at.keys, wanted: found.keys, scope: place.scope }),
    })
    return failed(checker, node)
  }
  if (at.keys.length > wanted) {
    report(checker, 'expr.key_count', node, {
      params: { name: found.label, most: wanted, found: at.keys.length },
      fixes: [replacement(node, withKeys(member, at.keys.slice(0, wanted)))],
    })
    return failed(checker, node)
  }
  const keys = at.keys.map((key, index) =>
    keyOf(checker, key, { list: found.keys[index] ?? '', place }),
  )
  return typed(checker, space, node, { id: found.id, label: found.label, keys, type: found.type })
}

/** The last key that is missing may be a field of its list that is in sight. */
function keyFixes(
  member: MemberNode,
  { keys, wanted, scope }: { keys: readonly Node[]; wanted: readonly string[]; scope: Scope },
): readonly Fix[] {
  if (keys.length !== wanted.length - 1) return []
  const list = wanted.at(-1)
  return visibleNames(scope)
    .filter(({ type }) => type.kind === 'option' && type.list === list)
    .slice(0, 3)
    .map(({ label }) =>
      replacement(
        { from: member.from, to: keys.at(-1)?.to ?? member.to },
        withKeys(member, keys, quoteName(label)),
      ),
    )
}

function withKeys(member: MemberNode, keys: readonly Node[], last?: string): string {
  const texts = [...keys.map(asTyped), ...(last === undefined ? [] : [last])]
  return texts.length === 0 ? asTyped(member) : `${asTyped(member)}[${texts.join(', ')}]`
}

function keyOf(checker: Checker, node: Node, at: { list: string; place: Place }): Typed {
  const key = checker.infer(checker, node, {
    scope: at.place.scope,
    hint: { kind: 'option', list: at.list },
  })
  const { type } = key
  if (
    type.kind === 'any' ||
    type.kind === 'record' ||
    type.kind === 'text' ||
    (type.kind === 'option' && type.list === at.list)
  )
    return key
  report(checker, 'expr.type_expected', node, {
    params: {
      expected: typeWord(checker, { kind: 'option', list: at.list }),
      actual: typeWord(checker, type),
    },
  })
  return failed(checker, node)
}

/** `of in 组.x`; without `of`, the nearest record the group is about. */
export function membership(
  checker: Checker,
  node: Node,
  at: { member: Node; of: Typed | null; place: Place },
): Typed {
  const { member, place } = at
  if (member.kind !== 'member') return failed(checker, node)
  const group = resolve(checker, member, { space: 'group', names: place.scope.spaces.groups })
  if (!group) return failed(checker, node)
  const of = at.of ?? subject(checker, node, { name: group, scope: place.scope })
  if (!of) return failed(checker, node)
  if (
    of.type.kind === 'record' &&
    group.type.kind === 'record' &&
    of.type.register !== group.type.register
  ) {
    report(checker, 'expr.group_subject', node, {
      params: { name: group.label, register: registerLabel(group.type, place.scope) },
    })
    return failed(checker, node)
  }
  return typed(checker, 'in_group', node, {
    id: group.id,
    label: group.label,
    of,
    type: { kind: 'bool' },
  })
}

function registerLabel(type: Type & { kind: 'record' }, scope: Scope): string {
  const named = visibleNames(scope).find(
    (name) => name.type.kind === 'rows' && name.type.row.id === type.register,
  )
  return recordScope(type, scope)?.label ?? named?.label ?? type.register
}

/** The nearest enclosing record of the register a group or checklist is about. */
function subject(checker: Checker, node: Node, at: { name: Name; scope: Scope }): Typed | null {
  const { type } = at.name
  if (type.kind !== 'record')
    return typed(checker, 'self', node, { depth: 0, type: { kind: 'any' } })
  const self = selfNamed(type.register, at.scope)
  if (self)
    return typed(checker, 'self', node, {
      depth: self.depth,
      type: { kind: 'record', register: type.register },
    })
  report(checker, 'expr.group_subject', node, {
    params: { name: at.name.label, register: registerLabel(type, at.scope) },
  })
  return null
}
