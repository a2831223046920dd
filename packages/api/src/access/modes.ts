import { workOf } from '@xiance/engine'
import type { ResolvedConfig } from '@xiance/schema'
import type { Mode } from '../features/session/answers.ts'

/** What a role opens, and whether it may change business data. */
export interface RoleReach {
  readonly modes: readonly Mode[]
  readonly writes: boolean
}

const nothing: RoleReach = { modes: [], writes: false }

/** Roles known by name in every county; the others follow from the level they work at. */
const named: readonly { readonly is: (role: string) => boolean; readonly reach: RoleReach }[] = [
  { is: (role) => role.endsWith('_it'), reach: { modes: ['config', 'manage'], writes: false } },
  { is: (role) => role === 'auditor', reach: { modes: ['office', 'manage'], writes: false } },
]

/** The lowest level works on the phone, what lies above in both; the top level on the phone only where the config asks it to. */
export function reachOf(config: ResolvedConfig, role: string): RoleReach {
  const definition = config.roles.find(({ id }) => id === role)
  if (definition === undefined) return nothing
  const special = named.find(({ is }) => is(role))
  if (special !== undefined) return special.reach
  const depth = config.levels.findIndex(({ id }) => id === definition.at)
  const modes: readonly Mode[] =
    depth === config.levels.length - 1
      ? ['portal']
      : depth > 0 || isAsked(config, role)
        ? ['portal', 'office']
        : ['office']
  return { modes, writes: true }
}

/** Filling in, judging and reporting happen in the portal, at whatever level they are asked for. */
function isAsked(config: ResolvedConfig, role: string): boolean {
  const { registers, checklists, reports } = workOf(config, role)
  return registers.length > 0 || checklists.length > 0 || reports
}
