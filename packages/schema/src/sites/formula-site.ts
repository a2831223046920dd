import type { Scope, Type } from '@xiance/expr'
import type { Named } from '../citation.ts'
import { canonicalFormula, canonicalRows, readFormula, readRows, type Reading } from '../formula.ts'
import type { Quantity } from '../quantity.ts'
import type { Rule, Test } from '../register.ts'
import type { Formula } from '../text.ts'

/** What a formula must give where it stands: a type, a number in any unit, rows, or anything. */
export type Wanted = Type | 'number' | 'rows' | null

/** Where a formula stands: the names it sees and the definition it belongs to. */
export interface Standing {
  readonly scope: Scope
  /** The definition it belongs to, for clauses and messages. */
  readonly of: Named
}

/** One formula of a config. */
export interface FormulaSite extends Standing {
  readonly path: string
  readonly text: Formula
  readonly wanted: Wanted
}

/** A site's formula as read there. */
export function readSite({ text, scope, wanted }: FormulaSite): Reading {
  if (wanted === 'rows') return readRows(text, scope)
  return readFormula(
    text,
    scope,
    typeof wanted === 'object' && wanted !== null ? wanted : undefined,
  )
}

/** A site's formula with ids in place of labels; null when it cannot be read. */
export function canonicalAt({ text, scope, wanted }: FormulaSite): Formula | null {
  if (wanted === 'rows') return canonicalRows(text, scope)
  return canonicalFormula(
    text,
    scope,
    typeof wanted === 'object' && wanted !== null ? wanted : undefined,
  )
}

export const bool: Type = { kind: 'bool' }

/** The site of a formula that may be absent. */
export function site(
  path: string,
  text: Formula | true | undefined,
  at: Standing & { readonly wanted: Wanted },
): readonly FormulaSite[] {
  return typeof text === 'string' ? [{ path, text, ...at }] : []
}

export function testSites(
  path: string,
  test: Test | undefined,
  at: Standing,
): readonly FormulaSite[] {
  if (test === undefined || typeof test === 'string')
    return site(path, test, { ...at, wanted: bool })
  return [
    ...site(`${path}/of`, test.of, { ...at, wanted: null }),
    ...boundSites(`${path}/is`, test.is, at),
  ]
}

/** A bound taken from elsewhere. */
export function boundSites(
  path: string,
  quantity: Quantity | undefined,
  at: Standing,
): readonly FormulaSite[] {
  return site(`${path}/than`, quantity?.than, { ...at, wanted: null })
}

export function ruleSites(
  path: string,
  rules: readonly Rule[] | undefined,
  scope: Scope,
): readonly FormulaSite[] {
  return (rules ?? []).flatMap((rule) =>
    testSites(`${path}/${rule.id}/must`, rule.must, { scope, of: rule }),
  )
}

/** Formulas written into fields of `target`, each with its field's type. */
export function writingSites(
  path: string,
  formulas: Readonly<Record<string, Formula>> | undefined,
  at: Standing & { readonly target: Scope },
): readonly FormulaSite[] {
  const { target, ...standing } = at
  return Object.entries(formulas ?? {}).flatMap(([key, text]) =>
    site(`${path}/${key}`, text, { ...standing, wanted: typeOf(key, target) }),
  )
}

/** Type of a field by its name in a scope or further out; an unknown name wants nothing. */
export function typeOf(id: string, scope: Scope): Wanted {
  for (let at: Scope | null = scope; at !== null; at = at.up) {
    const type = at.names.find((name) => name.id === id)?.type
    if (type !== undefined) return type.kind === 'rows' ? 'rows' : type.kind === 'any' ? null : type
  }
  return null
}
