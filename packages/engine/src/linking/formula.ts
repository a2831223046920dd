import {
  blanks,
  check,
  compile,
  parse,
  type Blank,
  type Dependency,
  type Frame,
  type Scope,
  type Type,
  type Typed,
  type Value,
} from '@xiance/expr'

/** A name a formula reads: `depth` scopes up from where it stands; `column` when it reads one column of a table's rows. */
export interface Read {
  readonly depth: number
  readonly name: string
  readonly column: string | null
}

export interface CompiledFormula {
  readonly text: string
  /** null when the formula is wrong; it then gives blank. */
  readonly typed: Typed | null
  readonly reads: readonly Read[]
  readonly groups: readonly string[]
  readonly parameters: readonly string[]
  /** Options and words the formula names. */
  readonly mentions: readonly string[]
  /** The field it is, when it is nothing but that field. */
  readonly slot: string | null
  readonly run: (frame: Frame) => Value
  /** Blanks that could still change the answer. */
  readonly blanks: (frame: Frame) => readonly Blank[]
}

/**
 * Types and compiles a formula once; a wrong one, which the config check refuses, stays blank instead of failing. With
 * `expected` its value is brought to that unit.
 */
export function compileFormula(text: string, scope: Scope, expected?: Type): CompiledFormula {
  const { typed, dependencies } = check(parse(text).tree, scope, expected)
  const run = typed === null ? () => null : compile(typed)
  return {
    text,
    typed,
    reads: dependencies.flatMap(readOf),
    groups: idsIn(dependencies, 'group'),
    parameters: idsIn(dependencies, 'parameter'),
    mentions: typed === null ? [] : [...new Set(literalsIn(typed))],
    slot: typed?.kind === 'slot' ? typed.id : null,
    run,
    blanks: (frame) => (typed === null ? [] : blanks(typed, frame)),
  }
}

function readOf(dependency: Dependency): readonly Read[] {
  if (dependency.space !== 'field') return []
  const [, name = dependency.id, column] = (dependency.path ?? `/${dependency.id}`).split('/')
  return [{ depth: dependency.up ?? 0, name, column: column ?? null }]
}

function idsIn(dependencies: readonly Dependency[], space: Dependency['space']): readonly string[] {
  return [
    ...new Set(dependencies.filter((dependency) => dependency.space === space).map(({ id }) => id)),
  ]
}

function literalsIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(literalsIn)
  if (typeof node !== 'object' || node === null) return []
  const { kind, value } = node as { readonly kind?: unknown; readonly value?: unknown }
  if (kind === 'literal') return typeof value === 'string' ? [value] : []
  return Object.entries(node).flatMap(([key, part]) => (key === 'type' ? [] : literalsIn(part)))
}
