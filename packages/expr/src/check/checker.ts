import type { Code } from '../codes.ts'
import type { Diagnostic, Fix } from '../diagnostic.ts'
import { printTree } from '../print.ts'
import type { PrintContext } from '../print.ts'
import { problem } from '../problem.ts'
import type { Scope } from '../scope.ts'
import type { CallNode, NameNode, Node, Span } from '../syntax/node.ts'
import type { Type } from '../type.ts'
import type { Dependency, Typed, TypedKind, TypedOf } from '../typed.ts'
import type { Resolution } from './resolution.ts'

/** The state of one check: what has been resolved, reported and depended on. */
export interface Checker {
  readonly base: Scope
  /** Types a node; `hint` is what its place expects, so that text can be read as an option or a date. */
  readonly infer: (checker: Checker, node: Node, place: Place) => Typed
  /** Prints the formula as people read it. */
  readonly shown: PrintContext
  readonly resolutions: Map<Node | NameNode, Resolution>
  readonly diagnostics: Diagnostic[]
  readonly dependencies: Dependency[]
  /** Numbers written without a unit: they take the unit of what stands beside. */
  readonly bare: Set<Typed>
  /** Numbers whose unit is left open (a count of unnamed things): never a unit error. */
  readonly loose: Set<Typed>
  /** Where the rows of each inner scope stand: their path, and how many scopes out of the base that path begins. */
  readonly paths: Map<Scope, { readonly path: string; readonly up: number }>
  readsToday: boolean
  /** Set once any part could not be typed. */
  broken: boolean
}

export interface Place {
  readonly scope: Scope
  readonly hint?: Type | undefined
}

/** Types a call whose arguments are not plain values of fixed types. */
export type Form = (checker: Checker, node: CallNode, place: Place) => Typed

export function report(
  checker: Checker,
  code: Code,
  span: Span,
  detail: { params?: Diagnostic['params']; fixes?: readonly Fix[] } = {},
): void {
  checker.diagnostics.push(problem(code, span, detail.params, detail.fixes))
}

/** Makes a typed node of `rest`, which it takes over. */
export function typed<K extends TypedKind>(
  checker: Checker,
  kind: K,
  node: Node,
  rest: Omit<TypedOf<K>, 'kind' | 'from' | 'to' | 'written'>,
): Typed {
  const made = rest as unknown as { -readonly [P in keyof Typed]: Typed[P] }
  made.kind = kind
  made.from = node.from
  made.to = node.to
  made.written = { node, context: checker.shown }
  return Object.freeze(made) as Typed
}

/** The stand-in for what could not be typed; it fits everywhere. */
export function failed(checker: Checker, node: Node): Typed {
  checker.broken = true
  return typed(checker, 'error', node, { type: { kind: 'any' } })
}

const NOTHING: ReadonlyMap<Node, Resolution> = new Map()

/** The node with names as they were typed, for the text of a fix. */
export function asTyped(node: Node): string {
  return printTree(node, { names: 'id', resolutions: NOTHING, functionName: (name) => name })
}

/** Notes that the formula reads something, once. */
export function depend({ dependencies }: Checker, dependency: Dependency): void {
  const { space, id, scope, path, up } = dependency
  for (const known of dependencies)
    if (
      known.id === id &&
      known.space === space &&
      known.scope === scope &&
      known.path === path &&
      known.up === up
    )
      return
  dependencies.push(Object.freeze(dependency))
}

/** True when the type is `any`: an error was reported inside and one is enough. */
export function isAny(typed: Typed): boolean {
  return typed.type.kind === 'any'
}

/** Carries the marks of `from` over to a node made from it. */
export function carry(checker: Checker, to: Typed, ...from: readonly Typed[]): Typed {
  if (checker.loose.size > 0 && from.some((each) => checker.loose.has(each))) checker.loose.add(to)
  if (from.length > 0 && from.every((each) => checker.bare.has(each))) checker.bare.add(to)
  return to
}
