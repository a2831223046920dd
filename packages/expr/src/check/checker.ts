import type { Code } from '../codes.ts'
import type { Diagnostic, Fix } from '../diagnostic.ts'
import { printTree } from '../print.ts'
import type { PrintContext } from '../print.ts'
import { problem } from '../problem.ts'
import type { Scope } from '../scope.ts'
import type { NameNode, Node, Span } from '../syntax/node.ts'
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
  readonly dependencies: Map<string, Dependency>
  /** Numbers written without a unit: they take the unit of what stands beside. */
  readonly bare: WeakSet<Typed>
  /** Numbers whose unit is left open (a count of unnamed things): never a unit error. */
  readonly loose: WeakSet<Typed>
  /** Where the rows of each inner scope stand: their path, and how many scopes out of the base that path begins. */
  readonly paths: WeakMap<Scope, { readonly path: string; readonly up: number }>
  readsToday: boolean
  /** Set once any part could not be typed. */
  broken: boolean
}

export interface Place {
  readonly scope: Scope
  readonly hint?: Type | undefined
}

export function report(
  checker: Checker,
  code: Code,
  span: Span,
  detail: { params?: Diagnostic['params']; fixes?: readonly Fix[] } = {},
): void {
  checker.diagnostics.push(problem(code, span, detail.params, detail.fixes))
}

/** Makes a typed node for `node`. Everything inside must be resolved by now: its shown text is printed here. */
export function typed<K extends TypedKind>(
  checker: Checker,
  kind: K,
  node: Node,
  rest: Omit<TypedOf<K>, 'kind' | 'from' | 'to' | 'text'>,
): Typed {
  return Object.freeze({
    kind,
    from: node.from,
    to: node.to,
    text: printTree(node, checker.shown),
    ...rest,
  }) as unknown as TypedOf<K>
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

/** Notes that the formula reads something; `key` is made of what tells two dependencies apart. */
export function depend(checker: Checker, dependency: Dependency): void {
  const { space, id, scope = '', path = '', up = 0 } = dependency
  checker.dependencies.set(`${space} ${id} ${scope} ${path} ${up}`, Object.freeze(dependency))
}

/** True when the type is `any`: an error was reported inside and one is enough. */
export function isAny(typed: Typed): boolean {
  return typed.type.kind === 'any'
}

/** Carries the marks of `from` over to a node made from it. */
export function carry(checker: Checker, to: Typed, ...from: readonly Typed[]): Typed {
  if (from.some((each) => checker.loose.has(each))) checker.loose.add(to)
  if (from.length > 0 && from.every((each) => checker.bare.has(each))) checker.bare.add(to)
  return to
}
