import {
  canonical,
  check,
  parse,
  type Checked,
  type Diagnostic,
  type Node,
  type Scope,
  type Type,
} from '@xiance/expr'
import type { Formula } from './text.ts'

/** A formula as read where it stands; `typed` is what is compiled, null when it cannot be read. */
export interface Reading extends Checked {
  /** With ids in place of labels, worked out when first asked for; null when it cannot be read. */
  readonly canonical: Formula | null
}

/** Rows named by a formula such as `成员[在学]`; `typed` counts them, its `rows` say where they come from. */
export interface RowsReading extends Reading {
  /** Names of one row, inside the place the rows are read from; null when it cannot be read. */
  readonly row: Scope | null
}

/** Parses and checks one formula; `expected` gives option words, units and scales their meaning. Kept while the scope lives. */
export function readFormula(text: Formula, scope: Scope, expected?: Type): Reading {
  const key = `${text}\n${expected === undefined ? '' : keyOf(expected)}`
  return keep(readings, scope, key, () => {
    const { tree, diagnostics } = parse(text)
    const checked = check(tree, scope, expected)
    const all = [...diagnostics, ...checked.diagnostics]
    return lazily({ ...checked, diagnostics: all }, () => canonicalFormula(text, scope, expected))
  })
}

/** A formula with ids in place of labels; null when it cannot be read. */
export function canonicalFormula(text: Formula, scope: Scope, expected?: Type): Formula | null {
  const { text: stored, diagnostics } = canonical(text, scope, expected)
  return isBroken(diagnostics) ? null : stored
}

/** The same of a formula that names rows. */
export function canonicalRows(text: Formula, scope: Scope): Formula | null {
  const stored = canonicalFormula(`${opening}${text})`, scope)
  return stored?.startsWith(opening) === true ? stored.slice(opening.length, -1) : null
}

/** Reads a formula that names rows. */
export function readRows(text: Formula, scope: Scope): RowsReading {
  return keep(rowReadings, scope, text, () => {
    const reading = readFormula(`${opening}${text})`, scope)
    const row = reading.typed === null ? null : rowScope(parse(text).tree, scope)
    return lazily(
      {
        ...reading,
        type: row === null ? ({ kind: 'any' } as const) : ({ kind: 'rows', row } as const),
        diagnostics: reading.diagnostics.map((diagnostic) => shifted(diagnostic, text.length)),
        row,
      },
      () => canonicalRows(text, scope),
    )
  })
}

/** The reading with its stored form, which costs another reading and is seldom wanted. */
function lazily<C extends Checked>(
  checked: C,
  print: () => Formula | null,
): C & Pick<Reading, 'canonical'> {
  let printed: Formula | null | undefined
  return Object.defineProperty(checked as C & Pick<Reading, 'canonical'>, 'canonical', {
    get: () => (printed === undefined ? (printed = print()) : printed),
  })
}

const opening = 'count('
const readings = new WeakMap<Scope, Map<string, Reading>>()
const rowReadings = new WeakMap<Scope, Map<string, RowsReading>>()

function keep<R>(
  kept: WeakMap<Scope, Map<string, R>>,
  scope: Scope,
  key: string,
  read: () => R,
): R {
  const known = kept.get(scope) ?? new Map<string, R>()
  kept.set(scope, known)
  const found = known.get(key)
  if (found !== undefined) return found
  const reading = read()
  known.set(key, reading)
  return reading
}

function isBroken(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}

function keyOf(type: Type): string {
  return type.kind === 'rows' || type.kind === 'record' ? type.kind : JSON.stringify(type)
}

/** Names of one row: what the innermost rows of the tree open, standing in `scope`. */
function rowScope(tree: Node, scope: Scope): Scope | null {
  if (tree.kind === 'index' || tree.kind === 'each') return rowScope(tree.of, scope)
  if (tree.kind === 'name') return openRow(tree.name, scope, true)
  const owner = tree.kind === 'member' ? rowScope(tree.of, scope) : null
  return tree.kind === 'member' && owner !== null ? openRow(tree.name.name, owner, false) : null
}

/** Rows of that name here, or further out where names climb. */
function openRow(name: string, scope: Scope, climbs: boolean): Scope | null {
  for (let at: Scope | null = scope; at !== null; at = climbs ? at.up : null) {
    const found = at.names.find(
      (candidate) =>
        candidate.type.kind === 'rows' &&
        [candidate.id, candidate.label, ...(candidate.alias ?? [])].includes(name),
    )
    if (found?.type.kind === 'rows') return { ...found.type.row, up: scope }
  }
  return null
}

function shifted(diagnostic: Diagnostic, length: number): Diagnostic {
  const at = (offset: number): number => Math.min(length, Math.max(0, offset - opening.length))
  return {
    ...diagnostic,
    from: at(diagnostic.from),
    to: at(diagnostic.to),
    fixes: diagnostic.fixes.map((fix) => ({ ...fix, from: at(fix.from), to: at(fix.to) })),
  }
}
