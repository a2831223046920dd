import { withFormulas } from './canonical-document.ts'
import type { CountyConfig, ResolvedConfig } from './county.ts'
import { withEntryIds } from './entry-id.ts'
import { readSite } from './sites/formula-site.ts'
import { formulaSites } from './sites/formula-sites.ts'
import { canonicalJson } from './hash/canonical-json.ts'
import { overlay, type JsonObject, type Overlay } from './overlay.ts'
import { getAt } from './pointer.ts'
import type { Issue } from './problem.ts'
import type { Series } from './quantity.ts'
import { scopes } from './scope/scopes.ts'

export interface Resolution {
  readonly resolved: ResolvedConfig
  readonly issues: readonly Issue[]
}

/**
 * Merges the config over its base, fills defaults and ids, and rewrites formulas from labels to ids. A formula that cannot
 * be read stays as typed; `checkMeaning` says why. The result is plain JSON.
 */
export function resolve(
  config: CountyConfig | Overlay,
  base?: CountyConfig | ResolvedConfig,
): Resolution {
  const resolved = canonical(fill(mergeLayers(config, base), base))
  const parent = config.extends?.id
  if (base !== undefined)
    return {
      resolved,
      issues: [
        ...(typeof parent === 'string' && parent !== base.id ? [otherBase(parent, base.id)] : []),
        ...lockedChanges(resolvedBase(base), resolved),
      ],
    }
  return {
    resolved,
    issues: typeof parent === 'string' && !isResolved(config) ? [missingBase(parent)] : [],
  }
}

/** The config laid over its base, before defaults: what the shape check reads. */
export function mergeLayers(
  config: CountyConfig | Overlay,
  base?: CountyConfig | ResolvedConfig,
): CountyConfig {
  if (base === undefined) return config as CountyConfig
  const document: Record<string, unknown> = { ...resolvedBase(base) }
  delete document['base']
  return overlay(document as JsonObject, config as unknown as JsonObject) as unknown as CountyConfig
}

/** A base has its ids and its formulas by id before a layer renames anything. */
function resolvedBase(base: CountyConfig | ResolvedConfig): ResolvedConfig {
  const known = bases.get(base)
  if (known !== undefined) return known
  const resolved = resolve(base).resolved
  bases.set(base, resolved)
  return resolved
}

const bases = new WeakMap<object, ResolvedConfig>()

/** Pages and entries that carry no id get the one that names them in paths. */
function withImplicitIds<C extends CountyConfig | ResolvedConfig>(config: C): C {
  return {
    ...config,
    forms: (config.forms ?? []).map((form) => ({
      ...form,
      pages: form.pages.map((page, index) => ({ id: `p${index + 1}`, ...page })),
    })),
    groups: (config.groups ?? []).map((group) =>
      group.size === undefined ? group : { ...group, size: withEntryIds(group.size) },
    ),
    parameters: (config.parameters ?? []).map(withIds),
    indicators: (config.indicators ?? []).map(withIds),
  }
}

function fill(
  config: CountyConfig,
  base: CountyConfig | ResolvedConfig | undefined,
): ResolvedConfig {
  const { extends: parent, ...own } = withImplicitIds(config)
  return {
    ...own,
    base: parent ?? null,
    locks: [...new Set([...(base?.locks ?? []), ...(config.locks ?? [])])],
    terms: config.terms ?? {},
    migrations: config.migrations ?? [],
    units: config.units ?? [],
    organs: config.organs ?? [],
    roles: config.roles ?? [],
    lists: config.lists ?? [],
    registers: config.registers ?? [],
    forms: own.forms ?? [],
    groups: own.groups ?? [],
    parameters: own.parameters ?? [],
    checklists: config.checklists ?? [],
    indicators: own.indicators ?? [],
    subsidies: config.subsidies ?? [],
    workflows: config.workflows ?? [],
    views: config.views ?? [],
    dashboards: config.dashboards ?? [],
    settlements: config.settlements ?? [],
    examples: config.examples ?? [],
  }
}

function withIds<S extends Series>(series: S): S {
  return { ...series, entries: withEntryIds(series.entries) }
}

/** Formulas by id; one that cannot be read stays as typed. */
function canonical(config: ResolvedConfig): ResolvedConfig {
  const sites = formulaSites(config, scopes(config))
  return withFormulas(
    config,
    new Map(sites.map((site) => [site.path, readSite(site).canonical ?? site.text])),
  )
}

function missingBase(id: string): Issue {
  return { code: 'config.base_missing', severity: 'error', path: '/extends', params: { base: id } }
}

function otherBase(expected: string, found: string): Issue {
  return {
    code: 'config.base_differs',
    severity: 'error',
    path: '/extends/id',
    params: { expected, found },
  }
}

function isResolved(config: object): boolean {
  return 'base' in config
}

/** What the base locks stays as the base has it. */
function lockedChanges(base: ResolvedConfig, resolved: ResolvedConfig): readonly Issue[] {
  return base.locks
    .filter((path) => canonicalJson(getAt(base, path)) !== canonicalJson(getAt(resolved, path)))
    .map((path) => ({ code: 'overlay.locked', severity: 'error', path, params: { path } }))
}
