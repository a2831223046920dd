/** Rows: `成员[条件]`, nested repeats, records' rows, histories. */
import { replacement } from '../problem.ts'
import type { Scope } from '../scope.ts'
import type { NameNode, Node } from '../syntax/node.ts'
import type { Rows } from '../typed.ts'
import { depend, isAny, report, asTyped, typed } from './checker.ts'
import type { Checker, Place } from './checker.ts'
import { typeWord } from './expect.ts'
import { candidates, dependOnField, recordScope, selfNamed, whereIs } from './lookup.ts'
import type { Found } from './lookup.ts'
import { namesIndex } from './scope-index.ts'

/** Rows and the scope their filter and item stand in. */
export interface RowsPlace {
  readonly rows: Rows
  readonly scope: Scope
}

/** Reads an expression that must be rows; null after reporting. */
export function rowsOf(checker: Checker, node: Node, place: Place): RowsPlace | null {
  if (node.kind === 'index') return filtered(checker, node, place)
  const rows =
    node.kind === 'member'
      ? (namedRows(checker, node, place) ?? memberRows(checker, node, place))
      : node.kind === 'name'
        ? namedRows(checker, node, place)
        : undefined
  if (rows === undefined) {
    report(checker, 'expr.rows_expected', node, { params: { text: asTyped(node) } })
    checker.infer(checker, node, place)
    return null
  }
  return rows
}

function filtered(
  checker: Checker,
  node: Node & { kind: 'index' },
  place: Place,
): RowsPlace | null {
  const rows = rowsOf(checker, node.of, place)
  const [condition] = node.items
  if (!rows) return null
  if (!condition || node.items.length > 1) {
    report(checker, 'expr.filter_not_condition', node, {
      params: { actual: condition ? 'list' : 'nothing' },
    })
    return null
  }
  const filter = checker.infer(checker, condition, { scope: rows.scope, hint: { kind: 'bool' } })
  if (isAny(filter)) return null
  if (filter.type.kind !== 'bool') {
    report(checker, 'expr.filter_not_condition', condition, {
      params: { actual: typeWord(checker, filter.type) },
    })
    return null
  }
  const before = rows.rows.filter
  const both = before
    ? typed(checker, 'logic', condition, {
        op: 'and',
        items: [before, filter],
        type: { kind: 'bool' },
      })
    : filter
  return { scope: rows.scope, rows: Object.freeze({ ...rows.rows, filter: both }) }
}

/** Rows called by a name, or by `owner.name` where the owner is a scope or a record; undefined when it is no such thing. */
export function namedRows(
  checker: Checker,
  node: Node,
  place: Place,
): RowsPlace | null | undefined {
  if (node.kind === 'name') return plainRows(checker, node, place)
  if (node.kind !== 'member' || node.of.kind !== 'name') return undefined
  const { of, name } = node
  const self = selfNamed(of.name, place.scope)
  const named = candidates(of.name, place.scope).filter((each) => isRows(each))
  if (self && named.length === 0) {
    const [found] = namesIndex(self.scope.names).find(name.name)
    if (!found || !isRows({ name: found })) return undefined
    checker.resolutions.set(of, { space: 'self', id: self.scope.id, label: self.scope.label })
    return slotRows(checker, name, { found: { name: found, ...self }, place })
  }
  const [owner] = candidates(of.name, place.scope)
  if (owner?.name.type.kind !== 'record') return undefined
  const scope = recordScope(owner.name.type, place.scope)
  const [found] = scope ? namesIndex(scope.names).find(name.name) : []
  if (!scope || !found || !isRows({ name: found })) return undefined
  const record = checker.infer(checker, of, { scope: place.scope })
  checker.resolutions.set(name, {
    space: 'field',
    id: found.id,
    label: found.label,
    scope: scope.id,
    through: null,
  })
  depend(checker, { space: 'register', id: scope.id })
  depend(checker, { space: 'field', id: found.id, scope: scope.id })
  const source =
    found.type.kind === 'rows'
      ? ({ from: 'record', record } as const)
      : ({ from: 'history', depth: 0, record } as const)
  return opened(checker, { found: found, source, place: place.scope, where: { path: '', up: 0 } })
}

function plainRows(checker: Checker, node: NameNode, place: Place): RowsPlace | null | undefined {
  const found = candidates(node.name, place.scope)
  const rows = found.filter((each) => isRows(each))
  const [only] = rows
  if (rows.length !== 1 || !only) return outerRows(checker, node, place)
  return slotRows(checker, node, { found: only, place })
}

/** Rows of that name further out, past a nearer value of the same name. */
function outerRows(checker: Checker, node: NameNode, place: Place): RowsPlace | null | undefined {
  let depth = 0
  for (let at: Scope | null = place.scope; at; at = at.up) {
    const [only, ...others] = namesIndex(at.names)
      .find(node.name)
      .filter((name) => isRows({ name }))
    if (only && others.length === 0)
      return slotRows(checker, node, { found: { name: only, scope: at, depth }, place })
    depth += 1
  }
  return undefined
}

function slotRows(checker: Checker, node: NameNode, at: { found: Found; place: Place }): RowsPlace {
  const { found, place } = at
  const { name } = found
  const labelled =
    namesIndex(found.scope.names).find(name.label).length === 1 && !name.label.includes('`')
  checker.resolutions.set(node, {
    space: 'field',
    id: name.id,
    label: labelled ? name.label : name.id,
    scope: found.scope.id,
    through: null,
  })
  dependOnField(checker, name, found.scope)
  const source =
    name.type.kind === 'rows'
      ? ({ from: 'slot', depth: found.depth } as const)
      : ({ from: 'history', depth: found.depth, record: null } as const)
  return opened(checker, {
    found: name,
    source,
    place: place.scope,
    where: whereIs(checker, found.scope),
  })
}

/** `成员[…].证书`: the rows of each row. */
export function nestedRows(checker: Checker, node: NameNode, outer: RowsPlace): RowsPlace | null {
  const [found] = namesIndex(outer.scope.names).find(node.name)
  if (found?.type.kind !== 'rows') return null
  checker.resolutions.set(node, {
    space: 'field',
    id: found.id,
    label: found.label,
    scope: outer.scope.id,
    through: null,
  })
  dependOnField(checker, found, outer.scope)
  return opened(checker, {
    found,
    source: { from: 'rows', rows: outer.rows },
    place: outer.scope,
    where: whereIs(checker, outer.scope),
  })
}

function memberRows(
  checker: Checker,
  node: Node & { kind: 'member' },
  place: Place,
): RowsPlace | null | undefined {
  const { of } = node
  if (of.kind !== 'name' && of.kind !== 'index' && of.kind !== 'member') return undefined
  if (of.kind === 'name' && !candidates(of.name, place.scope).some((each) => isRows(each)))
    return undefined
  const outer = rowsOf(checker, of, place)
  if (!outer) return null
  const inner = nestedRows(checker, node.name, outer)
  if (inner) return inner
  report(checker, 'expr.item_misplaced', node, {
    params: { name: node.name.name },
    fixes: [replacement(node, asTyped(of))],
  })
  return null
}

function isRows({ name }: { name: Found['name'] }): boolean {
  return name.type.kind === 'rows' || name.history !== undefined
}

/** Opens the scope of one row inside the place the rows are read from. */
function opened(
  checker: Checker,
  at: {
    found: Found['name']
    source: Rows['source']
    place: Scope
    where: { path: string; up: number }
  },
): RowsPlace {
  const { found, source, place } = at
  const scope = rowScope(found, source, place)
  checker.paths.set(scope, { path: `${at.where.path}/${found.id}`, up: at.where.up })
  const inherited = source.from === 'rows' && source.rows.across
  const across = inherited || (found.type.kind === 'rows' && found.type.across === true)
  const most = (found.type.kind === 'rows' ? found.type.most : undefined) ?? null
  if (across && !inherited) depend(checker, { space: 'register', id: scope.id })
  return {
    scope,
    rows: Object.freeze({ source, id: found.id, label: found.label, filter: null, across, most }),
  }
}

const rowScopes = new WeakMap<
  Scope,
  Map<string, { readonly of: Found['name']; readonly scope: Scope }>
>()

/** The scope of one row inside `place`; the same each time, so that what is found in it is found once. */
function rowScope(found: Found['name'], source: Rows['source'], place: Scope): Scope {
  const key = `${source.from} ${'depth' in source ? source.depth : ''} ${found.id}`
  const scopes = rowScopes.get(place) ?? new Map<string, { of: Found['name']; scope: Scope }>()
  rowScopes.set(place, scopes)
  const before = scopes.get(key)
  if (before?.of === found) return before.scope
  const row = found.type.kind === 'rows' ? found.type.row : found.history
  const scope: Scope = { ...(row ?? place), up: place }
  scopes.set(key, { of: found, scope })
  return scope
}
