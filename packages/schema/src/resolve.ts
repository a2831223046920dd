import { titleAt } from './change/subject.ts'
import type { CountyConfig, ResolvedConfig } from './county.ts'
import { withEntryIds } from './entry-id.ts'
import type { Indicator } from './indicator.ts'
import { keeping } from './memo/keeping.ts'
import { keptWith } from './memo/kept-with.ts'
import { collections, worldOf, type Collection, type Definition, type World } from './memo/world.ts'
import type { Form, Group } from './register.ts'
import { replaceAt } from './replace-at.ts'
import { canonicalAt } from './sites/formula-site.ts'
import { sitesIn } from './sites/formula-sites.ts'
import { canonicalJson } from './hash/canonical-json.ts'
import { overlay, type JsonObject, type Overlay } from './overlay.ts'
import { getAt } from './pointer.ts'
import type { Issue } from './problem.ts'
import type { Series } from './quantity.ts'
import { scopes, shareScopes } from './scope/scopes.ts'

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
const withPageIds = keptWith((form: Form): Form =>
  form.pages.every(({ id }) => id !== undefined)
    ? form
    : { ...form, pages: form.pages.map((page, index) => ({ id: `p${index + 1}`, ...page })) },
)

const withSizeIds = keptWith((group: Group): Group =>
  group.size === undefined ? group : { ...group, size: withEntryIds(group.size) },
)

const withIds = keptWith((series: Series): Series =>
  series.entries.every(({ id }) => id !== undefined)
    ? series
    : { ...series, entries: withEntryIds(series.entries) },
)

/** One empty list, so that what is absent twice is the same twice. */
const none: readonly never[] = []

function fill(
  config: CountyConfig,
  base: CountyConfig | ResolvedConfig | undefined,
): ResolvedConfig {
  const { extends: parent, ...own } = config
  return {
    ...own,
    base: parent ?? null,
    locks: [...new Set([...(base?.locks ?? []), ...(config.locks ?? [])])],
    terms: config.terms ?? {},
    migrations: config.migrations ?? none,
    units: config.units ?? none,
    organs: config.organs ?? none,
    roles: config.roles ?? none,
    lists: config.lists ?? none,
    registers: config.registers ?? none,
    forms: (config.forms ?? none).map(withPageIds),
    groups: (config.groups ?? none).map(withSizeIds),
    parameters: (config.parameters ?? none).map(withIds),
    checklists: config.checklists ?? none,
    indicators: (config.indicators ?? none).map((indicator) => withIds(indicator) as Indicator),
    subsidies: config.subsidies ?? none,
    workflows: config.workflows ?? none,
    views: config.views ?? none,
    dashboards: config.dashboards ?? none,
    settlements: config.settlements ?? none,
    examples: config.examples ?? none,
  }
}

/** Formulas by id; one that cannot be read stays as typed. Definitions without any stay the same objects. */
function canonical(config: ResolvedConfig): ResolvedConfig {
  const world = worldOf(config)
  const stored = collections.flatMap((collection) => {
    const before: readonly Definition[] = config[collection]
    const after = before.map((definition) => storedForm[collection](definition, world))
    return after.every((definition, index) => definition === before[index])
      ? []
      : [[collection, after] as const]
  })
  if (stored.length === 0) return config
  const resolved = { ...config, ...Object.fromEntries(stored) } as ResolvedConfig
  shareScopes(config, resolved)
  return resolved
}

const storedForm = Object.fromEntries(
  collections.map((collection) => [
    collection,
    keeping<Definition, Definition>({ depth: 'names' }, (definition, { config }) => {
      const sites = sitesIn(collection, definition, scopes(config))
      const root = `/${collection}/${definition.id}`
      return replaceAt(
        definition,
        new Map(
          sites.flatMap((site) => {
            const text = canonicalAt(site)
            return text === null || text === site.text ? [] : [[site.path.slice(root.length), text]]
          }),
        ),
      )
    }),
  ]),
) as { readonly [C in Collection]: (definition: Definition, world: World) => Definition }

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
    .map((path) => ({
      code: 'overlay.locked',
      severity: 'error',
      path,
      params: { title: titleAt(path, base), path },
    }))
}
