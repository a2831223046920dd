import type { Scope } from '../scope.ts'

type Permission = keyof NonNullable<Scope['allows']>

/** Whether the use site may read `what`: the nearest scope that says, decides; where none says, everything may. */
export function allowed(scope: Scope, what: Permission): boolean {
  for (let at: Scope | null = scope; at; at = at.up) if (at.allows) return at.allows[what] === true
  return true
}

/** Earlier periods and earlier rounds are for the places that say so. */
export function allowedExplicitly(scope: Scope, what: 'stored' | 'previous'): boolean {
  let at: Scope | null = scope
  while (at && !at.allows) at = at.up
  const { period, indicators, stored, previous } = at?.allows ?? {}
  return what === 'previous'
    ? previous === true
    : (stored ?? (period === true && indicators === true))
}
