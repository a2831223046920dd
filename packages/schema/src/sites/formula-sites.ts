import type { ResolvedConfig } from '../county.ts'
import type { Scopes } from '../scope/scopes.ts'
import { fieldsSites, formSites } from './field-sites.ts'
import { bool, site, type FormulaSite } from './formula-site.ts'
import { entrySites, indicatorSites, itemSites, subsidySites } from './policy-sites.ts'
import { viewSites, workflowSites } from './work-sites.ts'

/** Every formula of the config, in document order. */
export function formulaSites(config: ResolvedConfig, scopes: Scopes): readonly FormulaSite[] {
  return [
    ...config.registers.flatMap((register) =>
      fieldsSites(`/registers/${register.id}/fields`, register.fields, {
        scope: scopes.registerScope(register.id),
        scopes,
      }),
    ),
    ...config.forms.flatMap((form) => formSites(form, scopes)),
    ...config.groups.flatMap((group) =>
      site(`/groups/${group.id}/where`, group.where, {
        scope: scopes.groupScope(group.id),
        of: group,
        wanted: bool,
      }),
    ),
    ...config.parameters.flatMap((series) =>
      entrySites(`/parameters/${series.id}`, series, scopes.configScope()),
    ),
    ...config.checklists.flatMap((checklist) =>
      itemSites(`/checklists/${checklist.id}`, checklist, {
        scope: scopes.checklistScope(checklist.id),
        scopes,
      }),
    ),
    ...config.indicators.flatMap((indicator) => indicatorSites(indicator, scopes)),
    ...config.subsidies.flatMap((subsidy) => subsidySites(subsidy, scopes)),
    ...config.workflows.flatMap((workflow) => workflowSites(workflow, scopes)),
    ...config.views.flatMap((view) => viewSites(view, scopes)),
  ]
}
