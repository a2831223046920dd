/** Finding names: inner scope first, by id, then label, then alias. */
import { replacement } from '../problem.ts'
import { quoteName } from '../print.ts'
import type { Name, Scope } from '../scope.ts'
import type { NameNode } from '../syntax/node.ts'
import type { Type } from '../type.ts'
import { aroundSpoken } from '../syntax/words.ts'
import { depend, report } from './checker.ts'
import type { Checker, Place } from './checker.ts'
import { namesIndex } from './scope-index.ts'
import { suggest } from './suggest.ts'

/** A name and how far out it was found. */
export interface Found {
  readonly name: Name
  readonly scope: Scope
  readonly depth: number
}

const known = new WeakMap<Scope, Map<string, readonly Found[]>>()

/** All names the text may mean in the nearest scope that knows it; what was found once is kept as long as the scope lives. */
export function candidates(name: string, scope: Scope): readonly Found[] {
  let names = known.get(scope)
  if (!names) {
    names = new Map()
    known.set(scope, names)
  }
  const before = names.get(name)
  if (before) return before
  const found = nearest(name, scope)
  if (found.length > 0) names.set(name, found)
  return found
}

function nearest(name: string, scope: Scope): readonly Found[] {
  let depth = 0
  for (let at: Scope | null = scope; at; at = at.up) {
    const owner = at
    const found = namesIndex(at.names).find(name)
    if (found.length > 0) return found.map((each) => ({ name: each, scope: owner, depth }))
    depth += 1
  }
  return []
}

/** The nearest scope called `name` itself (农户), for `农户.x` and `农户 in 组.y`. */
export function selfNamed(name: string, scope: Scope): { scope: Scope; depth: number } | null {
  let depth = 0
  for (let at: Scope | null = scope; at; at = at.up) {
    if (at.id === name || at.label === name) return { scope: at, depth }
    depth += 1
  }
  return null
}

/** The names of the register a record is of: given by its type, else by an enclosing scope of that id. */
export function recordScope(type: Type & { kind: 'record' }, scope: Scope): Scope | null {
  return type.row ?? selfNamed(type.register, scope)?.scope ?? null
}

/** Finds one name; reports when it is unknown or ambiguous. */
export function lookup(checker: Checker, node: NameNode, place: Place): Found | null {
  const found = candidates(node.name, place.scope)
  if (found.length === 1 && found[0]) return found[0]
  if (found.length > 1)
    ambiguous(
      checker,
      node,
      found.map(({ name }) => name),
    )
  else unknownName(checker, node, visibleNames(place.scope))
  return null
}

export function ambiguous(
  checker: Checker,
  node: NameNode,
  names: readonly { id: string; label: string }[],
): void {
  report(checker, 'expr.ambiguous_name', node, {
    params: { name: node.name, candidates: names.map(({ id, label }) => `${label} (${id})`) },
    fixes: names.map(({ id, label }) => replacement(node, quoteName(id), `${label} (${id})`)),
  })
}

/** Reports a name nobody knows, with the nearest known ones and splits of glued words. */
export function unknownName(
  checker: Checker,
  node: NameNode,
  known: readonly { id: string; label: string; alias?: readonly string[] }[],
): void {
  const near = suggest(
    node.name,
    known.flatMap(({ id, label, alias = [] }) => [label, id, ...alias]),
  )
  const apart = splitWords(
    node.name,
    new Set(known.flatMap(({ id, label, alias = [] }) => [label, id, ...alias])),
  )
  const fixes = near.map((name) => replacement(node, quoteName(name), name))
  report(checker, 'expr.unknown_name', node, {
    params: { name: node.name, candidates: apart === null ? near : [apart, ...near] },
    fixes: apart === null ? fixes : [replacement(node, apart), ...fixes],
  })
}

/** `户主年龄大于60` → `户主年龄 > 60`, `劳动力且在学` → `劳动力 且 在学`, `非劳动力` → `非 劳动力`, when the parts are names. */
function splitWords(name: string, known: ReadonlySet<string>): string | null {
  const [before, operator, after] = aroundSpoken(name) ?? []
  if (before !== undefined && known.has(before) && operator !== undefined)
    return `${before} ${operator} ${after}`.trim()
  if (name.startsWith('非') && known.has(name.slice(1))) return `非 ${name.slice(1)}`
  for (const word of ['并且', '或者', '且', '或']) {
    const parts = name.split(word)
    const whole = parts.every(
      (part) => known.has(part) || (part.startsWith('非') && known.has(part.slice(1))),
    )
    if (parts.length > 1 && whole)
      return parts.map((part) => (known.has(part) ? part : `非 ${part.slice(1)}`)).join(` ${word} `)
  }
  return null
}

/** Every name in sight, the nearest first. */
export function visibleNames(scope: Scope): Name[] {
  const names: Name[] = []
  for (let at: Scope | null = scope; at; at = at.up) names.push(...at.names)
  return names
}

/** Notes what a field's name stands for, so that it prints unambiguously from this place, and that it is read. */
export function resolveField(checker: Checker, node: NameNode, found: Found, place: Place): void {
  const { name, scope, depth } = found
  const hidden = candidates(name.id, place.scope)[0]?.depth !== depth
  const byLabel = hidden
    ? namesIndex(scope.names)
        .find(name.label)
        .map((each) => ({ name: each, depth }))
    : candidates(name.label, place.scope)
  const labelled = byLabel.length === 1 && byLabel[0]?.name === name && !name.label.includes('`')
  checker.resolutions.set(node, {
    space: 'field',
    id: name.id,
    label: labelled ? name.label : name.id,
    scope: scope.id,
    between: scopesUpTo(place.scope, depth),
    through: hidden ? { id: scope.id, label: scope.label } : null,
  })
  dependOnField(checker, name, scope)
}

const NO_SCOPES: readonly Scope[] = []

function scopesUpTo(scope: Scope, depth: number): readonly Scope[] {
  if (depth === 0) return NO_SCOPES
  const scopes: Scope[] = []
  for (let at: Scope | null = scope; at && scopes.length < depth; at = at.up) scopes.push(at)
  return scopes
}

/** Records the dependency on a field owned by `scope`. */
export function dependOnField(checker: Checker, name: { id: string }, scope: Scope): void {
  const { path, up } = whereIs(checker, scope)
  depend(checker, { space: 'field', id: name.id, scope: scope.id, path: `${path}/${name.id}`, up })
}

/** The static path of a scope, and how many scopes out of the formula's own place that path begins. */
export function whereIs(
  checker: Checker,
  scope: Scope,
): { readonly path: string; readonly up: number } {
  const inner = checker.paths.get(scope)
  if (inner) return inner
  let up = 0
  for (let at: Scope | null = checker.base; at && at !== scope; at = at.up) up += 1
  return { path: '', up }
}
