import { locateCitations } from './check/check-citations.ts'
import type { ResolvedConfig } from './county.ts'
import { reachableFrom } from './reach.ts'
import type { Id } from './text.ts'

export interface PublicConfigOptions {
  readonly role: Id
  readonly form?: Id
  readonly checklist?: Id
}

/**
 * What one form or checklist needs on a phone: its fields, lists, parameters, groups and clauses, and nothing else of the
 * county. Sources lose their text; examples, views, dashboards and settlements stay at home. Without a form or checklist
 * only the frame (levels, roles, terms, units) is left.
 */
export function publicConfig(
  config: ResolvedConfig,
  { role, form, checklist }: PublicConfigOptions,
): ResolvedConfig {
  const roots = [
    ...(form === undefined ? [] : [`forms/${form}` as const]),
    ...(checklist === undefined ? [] : [`checklists/${checklist}` as const]),
  ]
  const reach = reachableFrom(config, roots)
  const kept = {
    ...config,
    migrations: [],
    locks: [],
    views: [],
    dashboards: [],
    settlements: [],
    examples: [],
    lists: only(config.lists, reach.lists),
    registers: only(config.registers, reach.registers),
    forms: only(config.forms, reach.forms),
    groups: only(config.groups, reach.groups),
    parameters: only(config.parameters, reach.parameters),
    checklists: only(config.checklists, reach.checklists),
    indicators: only(config.indicators, reach.indicators),
    subsidies: [],
    workflows: only(config.workflows, reach.workflows),
    organs: config.organs.filter(({ id }) => reach.organs.has(id)),
    roles: config.roles.filter(({ id }) => id === role || reach.roles.has(id)),
  }
  const cited = new Set(
    locateCitations({ ...kept, sources: [] }, '').map(({ citation }) => citation.doc),
  )
  return { ...kept, sources: config.sources.filter(({ id }) => cited.has(id)).map(withoutText) }
}

function only<T extends { readonly id: Id }>(
  items: readonly T[],
  reached: ReadonlySet<Id>,
): readonly T[] {
  return items.filter(({ id }) => reached.has(id))
}

function withoutText(source: ResolvedConfig['sources'][number]): ResolvedConfig['sources'][number] {
  const { text, ...rest } = source
  return text === undefined ? source : rest
}
