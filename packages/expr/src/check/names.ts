/** Names standing as values: fields, options by bare label, name spaces, 期 and 本日, members of records. */
import type { Fix } from '../diagnostic.ts'
import { replacement } from '../problem.ts'
import type { Scope } from '../scope.ts'
import type { MemberNode, NameNode, Node } from '../syntax/node.ts'
import { SPACES } from '../syntax/words.ts'
import type { Typed } from '../typed.ts'
import { asTyped, depend, failed, report, typed } from './checker.ts'
import type { Checker, Place } from './checker.ts'
import { ambient, isAmbient } from './ambient.ts'
import { functionNamed } from '../functions/names.ts'
import { candidates, lookup, recordScope, resolveField, selfNamed, unknownName } from './lookup.ts'
import type { Found } from './lookup.ts'
import { optionNamed, unknownOption } from './literals.ts'
import { namesIndex } from './scope-index.ts'
import { spaceName } from './spaces.ts'

export function name(checker: Checker, node: NameNode, place: Place): Typed {
  if (isAmbient(node)) return ambient(checker, node, place.scope)
  const found = candidates(node.name, place.scope)
  const option = bareOption(checker, node, place, found)
  if (option) return option
  if (found.length === 0) {
    if (selfNamed(node.name, place.scope)) return record(checker, node, place)
    if (!node.quoted && functionNamed(node.name)) {
      report(checker, 'expr.function_not_called', node, {
        params: { name: node.name },
        fixes: [replacement(node, `${node.name}()`)],
      })
      return failed(checker, node)
    }
  }
  const one = lookup(checker, node, place)
  return one ? field(checker, node, { found: one, place }) : failed(checker, node)
}

/** `品种 in [肉羊, 肉牛]`: a bare word beside an option is read as that list's option, unless a field of that type has the name. */
function bareOption(
  checker: Checker,
  node: NameNode,
  place: Place,
  found: readonly Found[],
): Typed | null {
  const { hint, scope } = place
  if (hint?.kind !== 'option' && hint?.kind !== 'options') return null
  if (
    found.some(
      ({ name }) =>
        name.type.kind === 'any' || ('list' in name.type && name.type.list === hint.list),
    )
  )
    return null
  const option = optionNamed(checker, node, { scope, list: hint.list })
  if (option || found.length > 0 || selfNamed(node.name, scope)) return option
  unknownOption(checker, node, { scope, list: hint.list })
  return failed(checker, node)
}

function field(checker: Checker, node: NameNode, at: { found: Found; place: Place }): Typed {
  const { found, place } = at
  if (found.name.type.kind === 'rows') {
    report(checker, 'expr.rows_not_value', node, {
      params: { name: found.name.label },
      fixes: [replacement(node, `count(${node.name})`)],
    })
    return failed(checker, node)
  }
  resolveField(checker, node, found, place)
  const { id, label, type } = found.name
  return typed(checker, 'slot', node, { depth: found.depth, id, label, type })
}

/** `农户` itself, where a record is wanted. */
export function record(checker: Checker, node: Node, place: Place): Typed {
  if (node.kind === 'name') {
    const self = selfNamed(node.name, place.scope)
    if (self) {
      checker.resolutions.set(node, { space: 'self', id: self.scope.id, label: self.scope.label })
      return typed(checker, 'self', node, {
        depth: self.depth,
        type: { kind: 'record', register: self.scope.id, row: self.scope },
      })
    }
  }
  return checker.infer(checker, node, { scope: place.scope })
}

/** `a.b`: a name space, a member of an enclosing scope, or a field of the record `a` refers to. */
export function member(checker: Checker, node: MemberNode, place: Place): Typed {
  const { of } = node
  if (node.name.name === '') return failed(checker, node)
  if (of.kind === 'name' && !of.quoted) {
    const space = spaceOf(of, place.scope)
    if (space) return spaceName(checker, node, { space, place })
  }
  if (of.kind === 'name') {
    const self = selfNamed(of.name, place.scope)
    const found = candidates(of.name, place.scope)
    if (
      self &&
      (found.length === 0 ||
        self.depth <= (found[0]?.depth ?? 0) ||
        found.every(({ name }) => name.type.kind !== 'record'))
    )
      return ofScope(checker, node, self)
  }
  const rows = rowsUnder(of, place.scope)
  if (rows) {
    report(checker, 'expr.rows_not_value', node, {
      params: { name: rows.name.label },
      fixes: gathered(node, rows),
    })
    return failed(checker, node)
  }
  const owner = checker.infer(checker, of, { scope: place.scope })
  if (owner.type.kind === 'any') return failed(checker, node)
  const names = owner.type.kind === 'record' ? recordScope(owner.type, place.scope) : null
  if (!names) {
    report(checker, 'expr.member_of_value', node, { params: { name: node.name.name } })
    return failed(checker, node)
  }
  const [found] = namesIndex(names.names).find(node.name.name)
  if (!found || found.type.kind === 'rows') {
    if (found) report(checker, 'expr.rows_not_value', node, { params: { name: found.label } })
    else unknownName(checker, node.name, names.names)
    return failed(checker, node)
  }
  checker.resolutions.set(node.name, {
    space: 'field',
    id: found.id,
    label: found.label,
    scope: names.id,
    through: null,
  })
  depend(checker, { space: 'register', id: names.id })
  depend(checker, { space: 'field', id: found.id, scope: names.id })
  return typed(checker, 'follow', node, {
    of: owner,
    id: found.id,
    label: found.label,
    type: found.type,
  })
}

/** The rows `成员` or `成员[…]` means. */
function rowsUnder(node: Node, scope: Scope): Found | null {
  if (node.kind === 'index') return rowsUnder(node.of, scope)
  const [found] = node.kind === 'name' ? candidates(node.name, scope) : []
  return found?.name.type.kind === 'rows' ? found : null
}

/** How one item of rows becomes a value: numbers are summed, conditions asked of any row. */
function gathered(node: MemberNode, { name: { type } }: Found): readonly Fix[] {
  const [item] = type.kind === 'rows' ? namesIndex(type.row.names).find(node.name.name) : []
  const by = item?.type.kind === 'num' ? 'sum' : item?.type.kind === 'bool' ? 'any' : null
  return by === null ? [] : [replacement(node, `${by}(${asTyped(node)})`)]
}

/** The name space a bare word opens, unless a field that has members is called so. */
export function spaceOf(node: NameNode, scope: Scope): ReturnType<typeof spaceWord> {
  const found = candidates(node.name, scope)
  const hasMembers = found.some(
    ({ name }) => name.type.kind === 'rows' || name.type.kind === 'record',
  )
  return hasMembers ? undefined : spaceWord(node.name)
}

function spaceWord(word: string) {
  return Object.hasOwn(SPACES, word) ? SPACES[word] : undefined
}

function ofScope(checker: Checker, node: MemberNode, self: { scope: Scope; depth: number }): Typed {
  const found = namesIndex(self.scope.names).find(node.name.name)
  const [only] = found
  if (!only || found.length > 1 || only.type.kind === 'rows') {
    if (only?.type.kind === 'rows')
      report(checker, 'expr.rows_not_value', node, { params: { name: only.label } })
    else unknownName(checker, node.name, self.scope.names)
    return failed(checker, node)
  }
  checker.resolutions.set(node.of, { space: 'self', id: self.scope.id, label: self.scope.label })
  resolveField(
    checker,
    node.name,
    { name: only, scope: self.scope, depth: 0 },
    { scope: self.scope },
  )
  return typed(checker, 'slot', node, {
    depth: self.depth,
    id: only.id,
    label: only.label,
    type: only.type,
  })
}
