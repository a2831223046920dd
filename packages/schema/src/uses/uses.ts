import { locateCitations } from '../check/check-citations.ts'
import { homes, referencesOf } from '../check/references.ts'
import { innerReferencesOf } from '../check/inner-references.ts'
import type { ResolvedConfig } from '../county.ts'
import { keptWith } from '../memo/kept-with.ts'
import { getAt } from '../pointer.ts'
import { scopes } from '../scope/scopes.ts'
import { readSite } from '../sites/formula-site.ts'
import { formulaSites } from '../sites/formula-sites.ts'
import { fieldAt } from './field-at.ts'
import { readBy } from './read-by.ts'
import type { Use } from './use.ts'

/** Everything in a config that reads something else of it, by formula, by id or by citing it; kept with the config. */
const usesOf: (config: ResolvedConfig) => readonly Use[] = keptWith((config) => [
  ...formulaUses(config),
  ...referenceUses(config),
  ...keyUses(config),
  ...citationUses(config),
])

/** Where a definition (or something inside it) is read from outside. */
export function usersOf(config: ResolvedConfig, path: string): readonly Use[] {
  return usesOf(config).filter(({ from, to }) => within(to, path) && !within(from, path))
}

/** What a definition reads outside itself. */
export function needsOf(config: ResolvedConfig, path: string): readonly Use[] {
  return usesOf(config).filter(({ from, to }) => within(from, path) && !within(to, path))
}

function within(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}/`)
}

function formulaUses(config: ResolvedConfig): readonly Use[] {
  return formulaSites(config, scopes(config)).flatMap((site) =>
    readSite(site)
      .dependencies.flatMap((dependency) => readBy(config, site, dependency))
      .map((to): Use => ({ from: site.path, to, by: 'formula' })),
  )
}

function referenceUses(config: ResolvedConfig): readonly Use[] {
  const outer = referencesOf(config).flatMap(({ path, kind, id }) => {
    const home = homes[kind].find((collection) => hasId(config[collection], id))
    return home === undefined ? [] : [use(path, `/${home}/${id}`)]
  })
  const inner = innerReferencesOf(config)
    .filter(({ kind }) => kind === 'field')
    .flatMap(({ path, id }) => {
      const [, collection = '', owner = ''] = path.split('/')
      const to = fieldAt(config, [subjectOf(config, collection, owner)], [id])
      return to === null ? [] : [use(path, to)]
    })
  return [...outer, ...inner]
}

/** Whose fields a definition names: its own, or those of the register it is about. */
function subjectOf(config: ResolvedConfig, collection: string, id: string): string {
  if (collection !== 'workflows') return `/${collection}/${id}`
  return `/registers/${config.workflows.find((workflow) => workflow.id === id)?.about ?? ''}`
}

/** Options that the entries of a series are keyed by. */
function keyUses(config: ResolvedConfig): readonly Use[] {
  return (['parameters', 'indicators'] as const).flatMap((collection) =>
    config[collection].flatMap((series) =>
      series.entries.flatMap((entry) =>
        Object.entries(entry.for?.key ?? {}).flatMap(([key, options]) => {
          const list = series.keys?.[key]?.list ?? key
          return [options]
            .flat()
            .map((option) => ({
              from: `/${collection}/${series.id}/entries/${entry.id}/for/key/${key}`,
              to: `/lists/${list}/options/${option}`,
            }))
            .filter(({ to }) => getAt(config, to) !== undefined)
            .map(({ from, to }) => use(from, to))
        }),
      ),
    ),
  )
}

function citationUses(config: ResolvedConfig): readonly Use[] {
  return locateCitations(config, '').map(({ citation, path }): Use => ({
    from: path,
    to: `/sources/${citation.doc}`,
    by: 'citation',
  }))
}

function use(from: string, to: string): Use {
  return { from, to, by: 'reference' }
}

function hasId(named: readonly { readonly id: string }[], id: string): boolean {
  return named.some((one) => one.id === id)
}
