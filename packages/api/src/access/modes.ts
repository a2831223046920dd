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

/** The lowest level works on the phone, the top level in the office, what lies between in both. */
export function reachOf(config: Pick<ResolvedConfig, 'roles' | 'levels'>, role: string): RoleReach {
  const definition = config.roles.find(({ id }) => id === role)
  if (definition === undefined) return nothing
  const special = named.find(({ is }) => is(role))
  if (special !== undefined) return special.reach
  const depth = config.levels.findIndex(({ id }) => id === definition.at)
  const modes: readonly Mode[] =
    depth === 0
      ? ['office']
      : depth === config.levels.length - 1
        ? ['portal']
        : ['portal', 'office']
  return { modes, writes: true }
}
