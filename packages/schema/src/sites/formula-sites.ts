import type { ResolvedConfig } from '../county.ts'
import { collections, type Collection, type Definition, type DefinitionOf } from '../memo/world.ts'
import type { Scopes } from '../scope/scopes.ts'
import { fieldsSites, formSites } from './field-sites.ts'
import { bool, site, type FormulaSite } from './formula-site.ts'
import { entrySites, indicatorSites, itemSites, subsidySites } from './policy-sites.ts'
import { viewSites, workflowSites } from './work-sites.ts'

/** Every formula of the config, in document order. */
export function formulaSites(config: ResolvedConfig, scopes: Scopes): readonly FormulaSite[] {
  return collections.flatMap((collection) =>
    (config[collection] as readonly Definition[]).flatMap((definition) =>
      sitesIn(collection, definition, scopes),
    ),
  )
}

/** Every formula of one definition. */
export function sitesIn(
  collection: Collection,
  definition: Definition,
  scopes: Scopes,
): readonly FormulaSite[] {
  const read = readers[collection] as Reader<Collection> | undefined
  return read?.(definition, scopes) ?? []
}

type Reader<C extends Collection> = (
  definition: DefinitionOf<C>,
  scopes: Scopes,
) => readonly FormulaSite[]

/** Collections whose definitions hold formulas. */
const readers: { readonly [C in Collection]?: Reader<C> } = {
  registers: (register, scopes) =>
    fieldsSites(`/registers/${register.id}/fields`, register.fields, {
      scope: scopes.registerScope(register.id),
      scopes,
    }),
  forms: (form, scopes) => formSites(form, scopes),
  groups: (group, scopes) =>
    site(`/groups/${group.id}/where`, group.where, {
      scope: scopes.groupScope(group.id),
      of: group,
      wanted: bool,
    }),
  parameters: (series, scopes) =>
    entrySites(`/parameters/${series.id}`, series, scopes.configScope()),
  checklists: (checklist, scopes) =>
    itemSites(`/checklists/${checklist.id}`, checklist, {
      scope: scopes.checklistScope(checklist.id),
      scopes,
    }),
  indicators: (indicator, scopes) => indicatorSites(indicator, scopes),
  subsidies: (subsidy, scopes) => subsidySites(subsidy, scopes),
  workflows: (workflow, scopes) => workflowSites(workflow, scopes),
  views: (view, scopes) => viewSites(view, scopes),
}
