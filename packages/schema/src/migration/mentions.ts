import { rename, type Renaming } from '@xiance/expr'
import { locateCitations } from '../check/check-citations.ts'
import { innerReferencesOf, type InnerReference } from '../check/inner-references.ts'
import { homes, referencesOf } from '../check/references.ts'
import type { ResolvedConfig } from '../county.ts'
import type { FormulaSite } from '../sites/formula-site.ts'
import { formulaSites } from '../sites/formula-sites.ts'
import { stepsOf } from '../pointer.ts'
import { scopes } from '../scope/scopes.ts'
import { countyLists } from '../scope/spaces.ts'
import { keyListOf } from '../series-keys.ts'
import type { Id } from '../text.ts'
import type { Address } from './address.ts'

/** Where something is mentioned by id: values that are the id, keys that are it, and formulas as they read afterwards. */
export interface Mentions {
  readonly values: readonly string[]
  readonly keys: readonly string[]
  readonly formulas: ReadonlyMap<string, string>
}

/** Every place of a config that names what stands at the address, and its formulas with `to` in place of it. */
export function mentionsOf(config: ResolvedConfig, address: Address, to: Id): Mentions {
  const keys = keysOf(config, address)
  return {
    values: [...outer(config, address), ...inner(config, address), ...entryKeys(config, address)],
    keys,
    formulas: formulasOf(config, address, to),
  }
}

function outer(config: ResolvedConfig, { collection, owner, part }: Address): readonly string[] {
  if (part !== null) return []
  const cited =
    collection !== 'sources'
      ? []
      : locateCitations({ ...config, examples: [] }, '').filter(
          ({ citation }) => citation.doc === owner,
        )
  return [
    ...referencesOf(config)
      .filter(({ kind, id }) => id === owner && homes[kind].some((home) => home === collection))
      .map(({ path }) => path),
    ...cited.map(({ path }) => `${path}/doc`),
  ]
}

const innerKinds: Readonly<Record<string, InnerReference['kind']>> = {
  fields: 'field',
  options: 'options_of',
  states: 'state',
  lines: 'line',
  items: 'item',
}

function inner(config: ResolvedConfig, address: Address): readonly string[] {
  const kind = innerKinds[address.part ?? '']
  if (kind === undefined) return []
  const owners = kind === 'item' ? [''] : ownersOf(config, address).map((path) => `${path}/`)
  return [
    ...innerReferencesOf(config)
      .filter(
        ({ path, kind: found, id }) =>
          found === kind &&
          id === address.id &&
          !isKey(path) &&
          owners.some((owner) => path.startsWith(owner)),
      )
      .map(({ path }) => path),
    ...(kind === 'field' ? capsBy(config, address) : []),
  ]
}

/** Definitions within which the id means this: its own, and for a field the forms, workflows and subsidies about it. */
function ownersOf(config: ResolvedConfig, { collection, owner, part }: Address): readonly string[] {
  const own = `/${collection}/${owner}`
  if (part !== 'fields') return [own]
  const forms =
    collection === 'registers' ? config.forms.filter(({ about }) => about === owner) : []
  const about = new Set([owner, ...forms.map(({ id }) => id)])
  return [
    own,
    ...forms.map(({ id }) => `/forms/${id}`),
    ...config.workflows
      .filter((workflow) => about.has(workflow.about))
      .map(({ id }) => `/workflows/${id}`),
  ]
}

/** Keys of `writes` and `set` name fields. */
function isKey(path: string): boolean {
  const steps = stepsOf(path)
  return steps.at(-2) === 'writes' || steps.at(-2) === 'set'
}

function keysOf(config: ResolvedConfig, address: Address): readonly string[] {
  if (address.part !== 'fields' || address.tables.length > 0) return []
  const owners = ownersOf(config, address)
  return [
    ...config.forms.flatMap(({ id, writes }) =>
      owners.includes(`/forms/${id}`) && writes?.[address.id] !== undefined
        ? [`/forms/${id}/writes/${address.id}`]
        : [],
    ),
    ...config.workflows.flatMap(({ id, transitions }) =>
      owners.includes(`/workflows/${id}`)
        ? transitions.flatMap((transition) =>
            transition.set?.[address.id] === undefined
              ? []
              : [`/workflows/${id}/transitions/${transition.id}/set/${address.id}`],
          )
        : [],
    ),
  ]
}

/** Caps counted by a field of the rows they limit. */
function capsBy(config: ResolvedConfig, { collection, owner, id }: Address): readonly string[] {
  if (collection !== 'registers') return []
  return config.subsidies
    .filter(({ about }) => about === owner)
    .flatMap((subsidy) =>
      (subsidy.caps ?? []).flatMap(({ per }, index) =>
        per.includes(id) ? [`/subsidies/${subsidy.id}/caps/${index}/per/${id}`] : [],
      ),
    )
}

/** Entries about an option. */
function entryKeys(config: ResolvedConfig, { part, owner, id }: Address): readonly string[] {
  if (part !== 'options') return []
  return (['parameters', 'indicators'] as const).flatMap((collection) =>
    config[collection].flatMap((series) =>
      series.entries.flatMap((entry) =>
        Object.entries(entry.for?.key ?? {}).flatMap(([key, options]) => {
          const path = `/${collection}/${series.id}/entries/${entry.id}/for/key/${key}`
          if (keyListOf(series, key) !== owner) return []
          if (Array.isArray(options)) return options.includes(id) ? [`${path}/${id}`] : []
          return options === id ? [path] : []
        }),
      ),
    ),
  )
}

function formulasOf(config: ResolvedConfig, address: Address, to: Id): ReadonlyMap<string, string> {
  const renamings = renamingsOf(config, address).map((renaming) => ({ ...renaming, to }))
  if (renamings.length === 0) return new Map()
  return new Map(
    formulaSites(config, scopes(config)).flatMap((site) => {
      const after = renamings.reduce(
        (text, renaming) => renameIn({ ...site, text }, renaming),
        site.text,
      )
      return after === site.text ? [] : [[site.path, after] as const]
    }),
  )
}

/** Rows stand only inside an aggregate; a site that wants rows is read inside one. */
function renameIn({ text, scope, wanted }: FormulaSite, renaming: Renaming): string {
  if (wanted !== 'rows') return rename(text, scope, renaming)
  return rename(`count(${text})`, scope, renaming).slice('count('.length, -1)
}

const spaces: Readonly<Record<string, Renaming['space']>> = {
  parameters: 'parameter',
  indicators: 'indicator',
  groups: 'group',
  checklists: 'checklist',
}

/** What the id is called in formulas. */
function renamingsOf(
  config: ResolvedConfig,
  { collection, owner, part, id, tables }: Address,
): readonly Omit<Renaming, 'to'>[] {
  if (part === 'options') return [{ from: id, space: 'option', of: owner }]
  if (part === 'states') return [{ from: id, space: 'option', of: `state.${owner}` }]
  if (part === 'fields') {
    const scope = tables.at(-1) ?? owner
    const forms =
      collection === 'registers' && tables.length === 0
        ? config.forms.filter(({ about }) => about === owner).map((form) => form.id)
        : []
    return [scope, ...forms].map((of) => ({ from: id, space: 'field' as const, of }))
  }
  const space = spaces[collection]
  if (part !== null) return []
  const list = Object.entries(countyLists).find(([, { of }]) => of === collection)
  if (list !== undefined) return [{ from: owner, space: 'option', of: list[0] }]
  if (space !== undefined) return [{ from: owner, space }]
  const above = config.registers.find((register) => register.id === owner)?.of
  return collection === 'registers' || collection === 'forms'
    ? ['indicator', ...(above === undefined ? [] : [above])].map((of) => ({
        from: owner,
        space: 'field' as const,
        of,
      }))
    : []
}
