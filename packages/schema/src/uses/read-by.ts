import type { Dependency, Scope } from '@xiance/expr'
import type { ResolvedConfig } from '../county.ts'
import { getAt, stepsOf } from '../pointer.ts'
import type { FormulaSite } from '../sites/formula-site.ts'
import { fieldAt } from './field-at.ts'

/** Paths of what a formula reads at its place; names the language itself gives (state, cap left) have none. */
export function readBy(
  config: ResolvedConfig,
  site: FormulaSite,
  dependency: Dependency,
): readonly string[] {
  const path = readers[dependency.space](config, dependency, site)
  return path === null ? [] : [path]
}

type Reader = (config: ResolvedConfig, dependency: Dependency, site: FormulaSite) => string | null

const inCollection =
  (...collections: readonly string[]): Reader =>
  (config, { id }) =>
    collections
      .map((collection) => `/${collection}/${id}`)
      .find((path) => getAt(config, path) !== undefined) ?? null

const readers: { readonly [S in Dependency['space']]: Reader } = {
  parameter: inCollection('parameters'),
  group: inCollection('groups'),
  indicator: inCollection('indicators'),
  checklist: inCollection('checklists'),
  register: inCollection('registers', 'forms', 'levels'),
  field: (config, { id, scope, path, up }, site) =>
    path === undefined
      ? fieldAt(config, ownersOf(scope ?? ''), [id])
      : fieldFrom(config, outwards(site.scope, up ?? 0), stepsOf(path)),
}

/** A field of the record in hand; a row of a repeat table is found through the table, in the record around it. */
function fieldFrom(
  config: ResolvedConfig,
  scope: Scope | null,
  steps: readonly string[],
): string | null {
  if (scope === null) return null
  return (
    fieldAt(config, ownersOf(scope.id), steps) ?? fieldFrom(config, scope.up, [scope.id, ...steps])
  )
}

function ownersOf(id: string): readonly string[] {
  return [`/forms/${id}`, `/registers/${id}`]
}

function outwards(scope: Scope, frames: number): Scope | null {
  let at: Scope | null = scope
  for (let frame = 0; frame < frames && at !== null; frame += 1) at = at.up
  return at
}
