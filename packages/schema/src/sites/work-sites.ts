import type { View } from '../county.ts'
import type { Scopes } from '../scope/scopes.ts'
import type { Actor, Workflow } from '../workflow.ts'
import {
  bool,
  boundSites,
  site,
  testSites,
  writingSites,
  type FormulaSite,
  type Standing,
} from './formula-site.ts'

export function workflowSites(workflow: Workflow, scopes: Scopes): readonly FormulaSite[] {
  const scope = scopes.guardScope(workflow.id)
  const alone = scopes.stateScope(workflow.id)
  return workflow.transitions.flatMap((transition) => {
    const path = `/workflows/${workflow.id}/transitions/${transition.id}`
    const at = { scope, of: transition }
    return [
      ...(transition.on !== undefined && 'when' in transition.on
        ? site(`${path}/on/when`, transition.on.when, {
            scope: alone,
            of: transition,
            wanted: bool,
          })
        : []),
      ...actorSites(`${path}/by`, transition.by, at),
      ...testSites(`${path}/when`, transition.when, at),
      ...writingSites(`${path}/set`, transition.set, { ...at, target: scope }),
      ...boundSites(`${path}/times`, transition.times, at),
      ...boundSites(`${path}/due`, transition.due, at),
      ...(transition.do ?? []).flatMap((step, index) =>
        'notice' in step
          ? boundSites(`${path}/do/${index}/notice/lasts`, step.notice.lasts, at)
          : [],
      ),
    ]
  })
}

export function actorSites(
  path: string,
  by: Actor | undefined,
  at: Standing,
): readonly FormulaSite[] {
  if (by === undefined) return []
  if ('field' in by) return site(`${path}/field`, by.field, { ...at, wanted: null })
  const [key, members] = membersOf(by)
  return members.flatMap((member, index) => actorSites(`${path}/${key}/${index}`, member, at))
}

export function viewSites(view: View, scopes: Scopes): readonly FormulaSite[] {
  const path = `/views/${view.id}`
  const at = { scope: scopes.registerScope(view.about), of: view }
  return [
    ...site(`${path}/where`, view.where, { ...at, wanted: bool }),
    ...view.columns.flatMap((column, index) =>
      site(`${path}/columns/${index}/value`, column.value, { ...at, wanted: null }),
    ),
    ...site(`${path}/sort`, view.sort, { ...at, wanted: null }),
  ]
}

function membersOf(by: Actor): readonly [string, readonly Actor[]] {
  if ('all' in by) return ['all', by.all]
  if ('any' in by) return ['any', by.any]
  return 'every' in by ? ['every', by.every] : ['', []]
}
