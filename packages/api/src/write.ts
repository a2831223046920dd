import type { Tx } from '@xiance/store'
import type { Actor } from './access/actor.ts'
import type { Services } from './services.ts'

/** One write of the actor, at the real time: everything in it happens together or not at all. */
export function writeAs<T>(
  services: Services,
  actor: Actor,
  fn: (tx: Tx) => Promise<T>,
): Promise<T> {
  return services.store.write(
    { county: actor.county, actor: actor.user.id, at: services.clock().toISOString() },
    fn,
  )
}
