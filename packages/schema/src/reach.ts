import { homes, referencesOf } from './check/references.ts'
import type { ResolvedConfig } from './county.ts'
import { readSite } from './sites/formula-site.ts'
import { formulaSites } from './sites/formula-sites.ts'
import { scopes } from './scope/scopes.ts'
import type { Id } from './text.ts'

/** Collections whose members can be left out of a public config. */
type Collection =
  | 'lists'
  | 'registers'
  | 'forms'
  | 'groups'
  | 'parameters'
  | 'checklists'
  | 'indicators'
  | 'subsidies'
  | 'workflows'
  | 'organs'
  | 'roles'

/** Ids reached, by collection. */
export type Reach = { readonly [C in Collection]: ReadonlySet<Id> }

type Address = `${Collection}/${Id}`

/** Everything the roots refer to, by id or in a formula, and what that refers to in turn. */
export function reachableFrom(config: ResolvedConfig, roots: readonly Address[]): Reach {
  const links = linksOf(config)
  const reached = new Set<Address>(roots)
  for (const address of reached) for (const next of links.get(address) ?? []) reached.add(next)
  return Object.fromEntries(
    collections.map((collection) => [collection, idsIn(collection, reached)]),
  ) as unknown as Reach
}

/** Addresses each definition refers to, worked out once per config. */
function linksOf(config: ResolvedConfig): ReadonlyMap<Address, ReadonlySet<Address>> {
  const known = kept.get(config)
  if (known !== undefined) return known
  const links = new Map<Address, Set<Address>>()
  const link = (path: string, to: Address): void => {
    const [collection, id] = path.slice(1).split('/')
    const from = `${collection}/${id}` as Address
    links.set(from, (links.get(from) ?? new Set<Address>()).add(to))
  }
  for (const { path, kind, id } of referencesOf(config))
    for (const collection of homes[kind])
      if (isReached(collection) && leads(path, collection)) link(path, `${collection}/${id}`)
  for (const site of formulaSites(config, scopes(config)))
    for (const { space, id } of readSite(site).dependencies) {
      for (const collection of spaces[space]) link(site.path, `${collection}/${id}`)
      if (space === 'register' && id === 'user')
        for (const collection of ['roles', 'organs'] as const)
          for (const one of config[collection]) link(site.path, `${collection}/${one.id}`)
    }
  kept.set(config, links)
  return links
}

const kept = new WeakMap<ResolvedConfig, ReadonlyMap<Address, ReadonlySet<Address>>>()

const collections: readonly Collection[] = [
  'lists',
  'registers',
  'forms',
  'groups',
  'parameters',
  'checklists',
  'indicators',
  'subsidies',
  'workflows',
  'organs',
  'roles',
]

function isReached(collection: string): collection is Collection {
  return (collections as readonly string[]).includes(collection)
}

/**
 * A workflow's transitions name other forms and indicators to be filled, which are opened on their own; the subsidies a form
 * applies for are worked out by the server.
 */
function leads(path: string, collection: Collection): boolean {
  if (path.startsWith('/forms/')) return collection !== 'subsidies'
  return (
    !path.startsWith('/workflows/') ||
    (collection !== 'forms' && collection !== 'indicators' && collection !== 'checklists')
  )
}

const spaces = {
  field: [],
  parameter: ['parameters'],
  group: ['groups'],
  indicator: ['indicators'],
  checklist: ['checklists'],
  register: ['registers', 'forms'],
} as const satisfies Readonly<Record<string, readonly Collection[]>>

function idsIn(collection: Collection, reached: ReadonlySet<Address>): ReadonlySet<Id> {
  const prefix = `${collection}/`
  return new Set(
    [...reached].flatMap((address) =>
      address.startsWith(prefix) ? [address.slice(prefix.length)] : [],
    ),
  )
}
